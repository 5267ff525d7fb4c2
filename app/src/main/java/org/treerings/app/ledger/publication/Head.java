package org.treerings.app.ledger.publication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.treerings.app.ledger.checkpoint.Checkpoint;
import org.treerings.app.ledger.checkpoint.Note;
import org.treerings.app.ledger.checkpoint.VerifierKey;

/**
 * The newest tree head of a log, signed.
 *
 * @param log its number
 * @param keys that verify it, one in a line
 * @param note as the log signed it
 * @param cosignatures of witnesses who signed it too
 */
public record Head(int log, String keys, Note note, Checkpoint checkpoint, List<Note.Signature> cosignatures) {

    static Head of(int log, String keys, Note note) {
        return new Head(log, keys, note, Checkpoint.parse(note.text()), List.of());
    }

    static Head of(int log, String keys, String note, List<String> cosignatures) {
        Note signed = Note.parse(note.getBytes(StandardCharsets.UTF_8));
        List<Note.Signature> others = cosignatures.stream()
                .map(String::strip)
                .map(Note.Signature::parse)
                .toList();
        return new Head(log, keys, signed, Checkpoint.parse(signed.text()), others);
    }

    static String lines(List<VerifierKey> keys) {
        return keys.stream().map(key -> key + "\n").collect(Collectors.joining());
    }

    List<VerifierKey> verifiers() {
        return keys.lines().map(VerifierKey::parse).toList();
    }

    /** The note as it is served: with all signatures. */
    public Note witnessed() {
        return new Note(
                note.text(),
                Stream.concat(note.signatures().stream(), cosignatures.stream()).toList());
    }

    public String origin() {
        return checkpoint.origin();
    }

    public long size() {
        return checkpoint.size();
    }
}
