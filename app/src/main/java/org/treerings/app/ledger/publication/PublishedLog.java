package org.treerings.app.ledger.publication;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.treerings.app.ledger.checkpoint.Note;
import org.treerings.app.ledger.checkpoint.TlogProof;
import org.treerings.app.ledger.tree.Proofs;
import org.treerings.app.ledger.tree.TilePath;

/** The log as this node shows it: files, and the head up to which they are known to be right. */
public final class PublishedLog {

    private final LogFiles files;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private volatile @Nullable Head head;
    private volatile @Nullable Note cosigned;

    PublishedLog(LogFiles files) {
        this.files = files;
    }

    /** The newest head; empty before the first one. */
    public Optional<Head> head() {
        return Optional.ofNullable(head);
    }

    /** The newest checkpoint that witnesses have signed; empty before the first one. */
    public Optional<Note> cosigned() {
        return Optional.ofNullable(cosigned);
    }

    /** The newest head as soon as it covers a position; empty if that takes too long. */
    public Optional<Head> covering(long position, Duration patience) {
        long left = patience.toNanos();
        lock.lock();
        try {
            while (head == null || head.size() <= position) {
                if (left <= 0) {
                    return Optional.empty();
                }
                left = grown.awaitNanos(left);
            }
            return head();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /** A tile that the newest head covers, if there is one. */
    public Optional<byte[]> tile(TilePath path) {
        return head().flatMap(newest -> files.serve(path, newest.size()));
    }

    /** Proves of one position after the other that it is within the tree of a head. */
    public LongFunction<String> proofs(Head within) {
        Proofs proofs = new Proofs(new RecentTiles(files), within.size());
        return position -> TlogProof.of(position, proofs.inclusion(position), within.witnessed());
    }

    LogFiles files() {
        return files;
    }

    void showCosigned(Optional<Note> newest) {
        cosigned = newest.orElse(null);
    }

    void show(Head newest) {
        lock.lock();
        try {
            head = newest;
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
