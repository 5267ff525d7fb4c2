package org.treerings.app.ledger.publication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.treerings.app.ledger.checkpoint.Checkpoint;
import org.treerings.app.ledger.checkpoint.Note;
import org.treerings.app.ledger.checkpoint.VerifierKey;

/**
 * The newest tree head of a log, signed.
 *
 * @param log its number
 * @param keys that verify it, one in a line
 */
public record Head(int log, String keys, Note note, Checkpoint checkpoint) {

    static Head of(int log, String keys, Note note) {
        return new Head(log, keys, note, Checkpoint.parse(note.text()));
    }

    static Head of(int log, String keys, String note) {
        return of(log, keys, Note.parse(note.getBytes(StandardCharsets.UTF_8)));
    }

    static String lines(List<VerifierKey> keys) {
        return keys.stream().map(key -> key + "\n").collect(Collectors.joining());
    }

    List<VerifierKey> verifiers() {
        return keys.lines().map(VerifierKey::parse).toList();
    }

    public String origin() {
        return checkpoint.origin();
    }

    public long size() {
        return checkpoint.size();
    }
}
