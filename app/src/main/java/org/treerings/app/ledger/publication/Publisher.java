package org.treerings.app.ledger.publication;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.treerings.app.ledger.Committed;
import org.treerings.app.ledger.Reader;
import org.treerings.app.ledger.witness.Witnesses;

/**
 * A node's part in publishing the ledger. Whoever appends alone is published at once; while many do, their entries gather
 * between two looks, so that the disk is left to the appends.
 */
public final class Publisher implements AutoCloseable, Reader {

    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    /** From one look to the next while entries keep coming. */
    private static final Duration APART = Duration.ofMillis(500);

    /** A call may be lost, and other nodes sign, too. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(900);

    private final Setup setup;
    private final DataSource database;
    private final Copies copies;
    private final AtHand atHand = new AtHand();
    private final PublishedLog log;
    private final Witnesses witnesses;
    private final Clock clock;
    private final Consumer<String> halt;
    private final BlockingQueue<Reader> bell = new ArrayBlockingQueue<>(1);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("ledger-publisher").unstarted(this::run);
    private volatile boolean closed;
    private volatile boolean stopped;
    private boolean failing;

    /**
     * Compares the database with what was published. Nothing is published yet.
     *
     * @param database gives connections that are this publisher's own
     * @param halt takes why nothing may be signed or written any more
     */
    public Publisher(Setup setup, DataSource database, Clock clock, Consumer<String> halt) {
        this.setup = setup;
        this.database = database;
        this.clock = clock;
        this.halt = halt;
        this.copies = new Copies(setup.copies());
        this.log = new PublishedLog(new LogFiles(setup.directory()));
        this.witnesses = new Witnesses(setup.witnesses(), log.files());
        check();
    }

    private void check() {
        try (Session session = Session.open(database)) {
            Keeper keeper = keeper(session);
            keeper.check();
            keeper.consult();
        } catch (Diverged e) {
            stop(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be compared with what was published.", e);
        }
    }

    private Keeper keeper(Session session) {
        return new Keeper(setup, session, new Heads(session.database()), copies, atHand, log, witnesses, clock);
    }

    private void stop(Diverged reason) {
        closed = true;
        stopped = true;
        String message = String.valueOf(reason.getMessage());
        LOG.error(message);
        halt.accept(message);
    }

    /** Publishes from now on, unless the database contradicts what was published. */
    public void start() {
        if (!closed) {
            thread.start();
        }
    }

    /** Whether nothing may be signed or written any more. */
    public boolean isStopped() {
        return stopped;
    }

    public PublishedLog log() {
        return log;
    }

    /** Takes what this node has committed, which then need not be read. */
    public void take(Committed batch) {
        if (!closed && thread.isAlive()) {
            atHand.add(batch);
        }
    }

    @Override
    public void wake() {
        bell.offer(this);
    }

    private void run() {
        while (!closed) {
            try (Session session = Session.open(database)) {
                keep(session);
            } catch (Diverged e) {
                stop(e);
            } catch (SQLException | RuntimeException e) {
                if (!closed) {
                    tell(e);
                    LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Once, until it goes well again. */
    private void tell(Exception failure) {
        if (!failing) {
            LOG.warn("The ledger cannot be published now, it is tried again.", failure);
        }
        failing = true;
    }

    private void keep(Session session) throws InterruptedException {
        Keeper keeper = keeper(session);
        keeper.check();
        while (!closed) {
            long began = System.nanoTime();
            boolean grown = keeper.look();
            failing = false;
            if (grown) {
                LockSupport.parkNanos(APART.toNanos() - (System.nanoTime() - began));
            }
            bell.poll(BETWEEN_LOOKS.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    /** The look that is being taken is the last one. */
    @Override
    public void close() {
        closed = true;
        wake();
        LockSupport.unpark(thread);
        try {
            if (thread.isAlive()) {
                thread.join(BETWEEN_LOOKS.multipliedBy(5));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        witnesses.close();
    }
}
