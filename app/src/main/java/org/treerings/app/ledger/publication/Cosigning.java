package org.treerings.app.ledger.publication;

import java.time.Duration;
import org.treerings.app.ledger.witness.Witnesses;

/** The part of witnesses in publishing: they are asked to sign what this node has signed, and what they answer is kept. */
final class Cosigning {

    /** A witness that was away is asked again for a checkpoint that nothing has followed. */
    private static final Duration ASKED_AGAIN = Duration.ofSeconds(30);

    /** At the start, before anything is signed. */
    private static final Duration CONSULTING = Duration.ofSeconds(3);

    private final Witnesses witnesses;
    private final Heads heads;
    private final PublishedLog log;
    private long asked = System.nanoTime() - ASKED_AGAIN.toNanos();

    Cosigning(Witnesses witnesses, Heads heads, PublishedLog log) {
        this.witnesses = witnesses;
        this.heads = heads;
        this.log = log;
    }

    /** Compares with what witnesses have signed before, unless that takes too long. */
    void consult(Head head) {
        ask(head);
        witnesses.await(head.note(), CONSULTING);
        check();
    }

    /** What is signed stands in the database before anyone else is asked to sign it, by whichever node. */
    private void check() {
        long ahead = witnesses.ahead();
        if (ahead > 0) {
            long newest = heads.newest().map(Head::size).orElse(0L);
            if (newest < ahead) {
                throw Standing.diverged(
                        "A witness has signed a checkpoint of %d entries, and the newest one here is of %d."
                                .formatted(ahead, newest));
            }
        }
        witnesses.contradiction().ifPresent(reason -> {
            throw Standing.diverged(reason);
        });
    }

    /** Keeps what they have answered by now. */
    void collect() {
        check();
        log.head().ifPresent(head -> {
            witnesses.collect().forEach(cosignature -> heads.cosign(head.log(), cosignature));
            log.showCosigned(heads.cosigned(head.log()));
        });
    }

    void ask(Head head) {
        witnesses.ask(head.note());
        asked = System.nanoTime();
    }

    void askAgain(Head head) {
        if (head.cosignatures().size() < witnesses.count() && System.nanoTime() - asked > ASKED_AGAIN.toNanos()) {
            ask(head);
        }
    }
}
