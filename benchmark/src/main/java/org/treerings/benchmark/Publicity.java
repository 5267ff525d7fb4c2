package org.treerings.benchmark;

import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.LongStream;
import org.treerings.app.ledger.Committed;
import org.treerings.app.ledger.publication.Publisher;

/** Notes how long after its commit each batch of entries stood under a signed checkpoint. */
final class Publicity {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Appended LAST = new Appended(-1, 0);

    /** Up to a position, at a time in nanoseconds. */
    private record Appended(long position, long at) {}

    private final Publisher publisher;
    private final LinkedBlockingQueue<Appended> waiting = new LinkedBlockingQueue<>();
    private final ConcurrentLinkedQueue<Long> took = new ConcurrentLinkedQueue<>();
    private final FutureTask<Void> watch = new FutureTask<>(this::watch);

    Publicity(Publisher publisher) {
        this.publisher = publisher;
        Thread.ofVirtual().start(watch);
    }

    /** Hands what was committed to the publisher, and notes when. */
    void take(Committed batch) {
        publisher.take(batch);
        waiting.add(new Appended(batch.last(), System.nanoTime()));
    }

    private Void watch() throws InterruptedException {
        for (Appended next = waiting.take(); !next.equals(LAST); next = waiting.take()) {
            var _ = publisher.log().covering(next.position(), PATIENCE).orElseThrow();
            took.add(System.nanoTime() - next.at());
        }
        return null;
    }

    /** How long it took, once all that was appended is published. */
    LongStream nanoseconds() throws ExecutionException, InterruptedException {
        waiting.add(LAST);
        watch.get();
        return took.stream().mapToLong(Long::longValue);
    }
}
