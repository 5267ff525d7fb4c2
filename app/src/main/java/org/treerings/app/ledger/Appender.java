package org.treerings.app.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * The node's one way into the ledger. Command threads leave their proposals in a queue and wait; one thread drains it
 * and writes what it finds in one statement: one commit for all. While commands come singly, each writes for itself.
 *
 * <p>Closing it completes what was taken in and refuses what comes after.
 */
public final class Appender implements AutoCloseable {

    private static final int QUEUE = 4096;
    private static final int BATCH = 512;
    private static final long IDLE_MILLIS = 200;

    private final Writer writer;
    private final RecentVersions recent = new RecentVersions();
    private final BlockingQueue<Waiting> queue = new LinkedTransferQueue<>();
    private final ReentrantLock writing = new ReentrantLock();
    private final Gathering gather = new Gathering();
    private final Gate gate = new Gate();
    private final Thread thread = Thread.ofPlatform().name("ledger-appender").unstarted(this::run);
    private volatile boolean lone = true;
    private volatile boolean closed;

    public Appender(DataSource database, AppendTimeouts timeouts) {
        this(database, timeouts, new DatabaseClock());
    }

    Appender(DataSource database, AppendTimeouts timeouts, DatabaseClock clock) {
        this.writer = new Writer(database, timeouts, clock);
        thread.start();
    }

    /**
     * Appends the proposal and returns when that is certain.
     *
     * @return the position of its last event
     * @throws ConcurrencyException if another entry holds a version that it wants, or a stream that it relies on has
     *     grown; nothing was appended
     * @throws RequestRepeated if the key of its request was used before; nothing was appended
     * @throws Halted if nothing is appended here any more
     * @throws Refused if nothing was appended for another reason
     * @throws OutcomeUnknown if nobody can tell
     */
    long append(Proposal proposal) {
        gate.pass();
        Waiting waiting = new Waiting(proposal);
        if (!writtenAlone(waiting)) {
            enqueue(waiting);
        }
        return switch (waiting.outcome()) {
            case Outcome.Appended(long position) -> position;
            case Outcome.Conflicting _ ->
                throw new ConcurrencyException("another entry came first: " + proposal.name());
            case Outcome.Repeated _ -> throw new RequestRepeated(proposal);
            case Outcome.Failed(RuntimeException reason) -> throw reason;
        };
    }

    /**
     * Keeps the key of a request that changed nothing.
     *
     * @throws RequestRepeated if it was used before
     */
    public void keep(Request request) {
        append(new Proposal(List.of(), Map.of(), request));
    }

    /**
     * From now on hands on what it commits, in the order of the ledger. Not all: what else a connection that broke has appended
     * has to be read.
     *
     * @param taker is called by whoever appends, and must neither wait nor fail
     */
    public void handOnTo(Consumer<? super Committed> taker) {
        writer.handOnTo(taker);
    }

    /** From now on takes nothing. */
    public void halt(String reason) {
        gate.shut(reason);
    }

    /** A hand-over to the other thread costs as much as the write: one who is alone does without. */
    private boolean writtenAlone(Waiting waiting) {
        if (!lone || closed || !queue.isEmpty() || !writing.tryLock()) {
            return false;
        }
        try {
            // Closed meanwhile: writing would open a session that nobody closes.
            if (closed) {
                return false;
            }
            write(List.of(waiting));
            return true;
        } finally {
            writing.unlock();
        }
    }

    private void enqueue(Waiting waiting) {
        if (closed || queue.size() >= QUEUE) {
            throw new Refused(closed ? "The ledger is closed." : "The ledger is overloaded; try again later.");
        }
        queue.add(waiting);
        if (closed && queue.remove(waiting)) {
            throw new Refused("The ledger is closed.");
        }
    }

    private void run() {
        List<Waiting> batch = new ArrayList<>(BATCH);
        while (!closed || !queue.isEmpty()) {
            Waiting first = next();
            if (first != null) {
                writing.lock();
                try {
                    batch.add(first);
                    gather.await(queue);
                    queue.drainTo(batch, BATCH - 1);
                    gather.took(batch.size());
                    lone = gather.lone();
                    write(batch);
                } finally {
                    writing.unlock();
                    batch.clear();
                }
            }
        }
    }

    private @Nullable Waiting next() {
        try {
            return queue.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            closed = true;
            return null;
        }
    }

    private void write(List<Waiting> batch) {
        try {
            List<Waiting> accepted = recent.accept(batch);
            if (!accepted.isEmpty()) {
                List<Proposal> proposals =
                        accepted.stream().map(Waiting::proposal).toList();
                complete(accepted, writer.write(new Batch(proposals)));
            }
        } catch (RuntimeException | Error e) {
            // A fault of ours must not leave anyone waiting for ever, nor tell them what nobody knows.
            batch.forEach(waiting -> waiting.complete(new Outcome.Failed(new OutcomeUnknown(e))));
        }
    }

    private void complete(List<Waiting> batch, List<Outcome> outcomes) {
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i) instanceof Outcome.Appended) {
                recent.note(batch.get(i).proposal());
            }
            batch.get(i).complete(outcomes.get(i));
        }
    }

    @Override
    public void close() {
        closed = true;
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        writing.lock();
        try {
            writer.close();
        } finally {
            writing.unlock();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
