package org.treerings.app.ledger.witness;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.treerings.app.ledger.checkpoint.Note;
import org.treerings.app.ledger.tree.Tiles;

/** All witnesses of a log. They are asked beside the publishing, which waits for none of them. */
public final class Witnesses implements AutoCloseable {

    private static final Duration CONNECTING = Duration.ofSeconds(3);
    private static final Duration LOOK = Duration.ofMillis(10);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECTING)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final List<Correspondence> all;

    /**
     * Begins to correspond with each.
     *
     * @param tiles of the log
     */
    public Witnesses(List<Witness> witnesses, Tiles tiles) {
        this.all = witnesses.stream()
                .map(witness -> new Correspondence(witness, tiles, http))
                .toList();
    }

    public int count() {
        return all.size();
    }

    /** Asks each to sign a checkpoint, as soon as it is through with the one before. */
    public void ask(Note note) {
        all.forEach(one -> one.ask(note));
    }

    /** Returns when all have answered to a checkpoint that they were asked for, or when the time is over. */
    public void await(Note note, Duration most) {
        long began = System.nanoTime();
        while (System.nanoTime() - began < most.toNanos() && !all.stream().allMatch(one -> one.isThroughWith(note))) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    /** What they signed since this was asked last. */
    public List<Cosignature> collect() {
        return all.stream()
                .flatMap(one -> Stream.generate(one::collect).takeWhile(Objects::nonNull))
                .toList();
    }

    /** The size of the largest tree that one of them has signed and not been asked for here; 0 if there is none. */
    public long ahead() {
        return all.stream().mapToLong(Correspondence::ahead).max().orElse(0);
    }

    /** Why one of them can never sign what this log says. */
    public Optional<String> contradiction() {
        return all.stream()
                .flatMap(one -> Stream.ofNullable(one.contradiction()))
                .findFirst();
    }

    @Override
    public void close() {
        all.forEach(Correspondence::close);
        http.shutdownNow();
    }
}
