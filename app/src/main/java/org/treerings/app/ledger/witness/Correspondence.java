package org.treerings.app.ledger.witness;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.treerings.app.ledger.checkpoint.Checkpoint;
import org.treerings.app.ledger.checkpoint.Note;
import org.treerings.app.ledger.tree.Proofs;
import org.treerings.app.ledger.tree.Tiles;

/** What goes to and fro between this log and one witness, one checkpoint at a time: the newest when it has answered. */
final class Correspondence {

    private static final Logger LOG = LoggerFactory.getLogger(Correspondence.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Bytes: some signatures. */
    private static final int LARGEST = 65_536;

    private final Witness witness;
    private final Tiles tiles;
    private final HttpClient http;
    private final BlockingQueue<Note> next = new ArrayBlockingQueue<>(1);
    private final ConcurrentLinkedQueue<Cosignature> signed = new ConcurrentLinkedQueue<>();
    private final Thread thread;
    private volatile @Nullable String contradiction;
    private volatile @Nullable Note answered;
    private volatile long ahead;
    private long known;
    private boolean away;

    Correspondence(Witness witness, Tiles tiles, HttpClient http) {
        this.witness = witness;
        this.tiles = tiles;
        this.http = http;
        this.thread = Thread.ofVirtual().name("witness-" + witness.name()).start(this::run);
    }

    void ask(Note note) {
        next.clear();
        next.offer(note);
    }

    /** Whether it was asked for this one, and there is an answer or none to be had. */
    boolean isThroughWith(Note note) {
        return note.equals(answered) || contradiction != null;
    }

    @Nullable
    Cosignature collect() {
        return signed.poll();
    }

    /** The size of the largest tree that it has signed and not been asked for here; 0 if there is none. */
    long ahead() {
        return ahead;
    }

    /** Why the witness can never sign what this log says; absent while nothing speaks against it. */
    @Nullable
    String contradiction() {
        return contradiction;
    }

    void close() {
        thread.interrupt();
    }

    private void run() {
        try {
            while (contradiction == null) {
                Note note = next.take();
                send(note);
                answered = note;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(Note note) throws InterruptedException {
        try {
            Checkpoint checkpoint = Checkpoint.parse(note.text());
            Answer answer = answerTo(note, checkpoint);
            if (answer instanceof Answer.Knows(long size) && size <= checkpoint.size()) {
                known = size;
                answer = answerTo(note, checkpoint);
            }
            take(answer, note, checkpoint);
        } catch (IOException | RuntimeException e) {
            missed(e.toString());
        }
    }

    private Answer answerTo(Note note, Checkpoint checkpoint) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(witness.door())
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofString(
                        "old " + known + "\n" + proof(checkpoint.size()) + "\n" + note))
                .build();
        return Answer.of(
                http.send(request, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofString(), LARGEST)));
    }

    private String proof(long size) {
        List<byte[]> hashes = known == 0 || known == size ? List.of() : new Proofs(tiles, size).consistency(known);
        return hashes.stream()
                .map(hash -> Base64.getEncoder().encodeToString(hash) + "\n")
                .collect(Collectors.joining());
    }

    private void take(Answer answer, Note note, Checkpoint checkpoint) {
        switch (answer) {
            case Answer.Signed(List<Note.Signature> signatures) -> keep(signatures, note, checkpoint);
            case Answer.Knows(long size) -> knows(size, checkpoint);
            case Answer.Contradicts() ->
                contradiction =
                        "The witness %s signed a checkpoint of %d entries that the ledger of %d entries here does not begin with."
                                .formatted(witness.name(), known, checkpoint.size());
            case Answer.Refuses(int status) -> missed("it answered " + status);
        }
    }

    /** Another node may have asked it meanwhile. */
    private void knows(long size, Checkpoint checkpoint) {
        if (size > checkpoint.size()) {
            ahead = Math.max(ahead, size);
        } else {
            known = size;
        }
    }

    private void keep(List<Note.Signature> signatures, Note note, Checkpoint checkpoint) {
        known = checkpoint.size();
        List<Note.Signature> own = signatures.stream()
                .filter(signature -> witness.key().signed(new Note(note.text(), List.of(signature))))
                .toList();
        if (own.isEmpty()) {
            missed("no signature of its key was in its answer");
            return;
        }
        away = false;
        signed.add(new Cosignature(witness.name(), note, checkpoint.size(), own.getFirst()));
    }

    /** Told once for as long as it lasts. */
    private void missed(String reason) {
        if (!away) {
            LOG.warn(
                    "The witness {} has not signed: {}. It is asked again with the next checkpoint.",
                    witness.name(),
                    reason);
        }
        away = true;
    }
}
