package org.treerings.app.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongFunction;
import org.treerings.app.audit.Verdict.CannotTell;

/** Has results made a few ahead, side by side, and hands them out in their order. */
final class Ahead<T> implements AutoCloseable {

    /** Enough to keep a distant server busy; with each goes a bundle, of 80 kB commonly and 16 MB at most. */
    private static final int MOST = 16;

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Deque<Future<T>> made = new ArrayDeque<>();
    private final long count;
    private final LongFunction<T> work;
    private long next;

    Ahead(long count, LongFunction<T> work) {
        this.count = count;
        this.work = work;
    }

    /** The next result, or the fault that it ended with. */
    T next() {
        while (next < count && made.size() < MOST) {
            long number = next++;
            made.add(workers.submit(() -> work.apply(number)));
        }
        try {
            return made.remove().get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CannotTell("it was broken off");
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
