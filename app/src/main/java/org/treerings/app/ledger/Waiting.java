package org.treerings.app.ledger;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A proposal and the command thread that waits for its outcome, without regard to interrupts: the outcome is coming. */
final class Waiting {

    private final Proposal proposal;
    private final Thread thread = Thread.currentThread();
    private volatile @Nullable Outcome outcome;

    Waiting(Proposal proposal) {
        this.proposal = proposal;
    }

    Proposal proposal() {
        return proposal;
    }

    /** The first outcome stands. Called by one thread at a time. */
    void complete(Outcome decided) {
        if (outcome == null) {
            outcome = decided;
        }
        if (Thread.currentThread() != thread) {
            LockSupport.unpark(thread);
        }
    }

    Outcome outcome() {
        boolean interrupted = false;
        Outcome decided = outcome;
        while (decided == null) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted();
            decided = outcome;
        }
        if (interrupted) {
            thread.interrupt();
        }
        return decided;
    }
}
