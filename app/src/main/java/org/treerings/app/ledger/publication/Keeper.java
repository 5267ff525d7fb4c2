package org.treerings.app.ledger.publication;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.treerings.app.ledger.checkpoint.Checkpoint;
import org.treerings.app.ledger.checkpoint.LogKey;
import org.treerings.app.ledger.tree.Proofs;
import org.treerings.app.ledger.tree.RightEdge;
import org.treerings.app.ledger.witness.Witnesses;

/**
 * Keeps a log in step with the database, look by look, for as long as a session lasts. Every node follows what was signed, and
 * shows it once its own tiles have the same root; the one that holds the key and is elected then signs what came since.
 *
 * <p>Tiles are on the disk before the checkpoint is set in the database, that before its copies, and those before
 * anyone is told. Killed anywhere in between, the next look goes on from the database.
 */
final class Keeper {

    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);

    private final Setup setup;
    private final Session session;
    private final Heads heads;
    private final Copies copies;
    private final Standing standing;
    private final Leaves leaves;
    private final AtHand atHand;
    private final PublishedLog log;
    private final Remains remains;
    private final Cosigning cosigning;
    private final Clock clock;
    private @Nullable LogKey key;
    private @Nullable RightEdge edge;

    Keeper(
            Setup setup,
            Session session,
            Heads heads,
            Copies copies,
            AtHand atHand,
            PublishedLog log,
            Witnesses witnesses,
            Clock clock) {
        this.setup = setup;
        this.session = session;
        this.heads = heads;
        this.copies = copies;
        this.standing = new Standing(setup, heads, copies);
        this.leaves = new Leaves(session.database());
        this.atHand = atHand;
        this.log = log;
        this.remains = new Remains(setup, copies, leaves, log.files());
        this.cosigning = new Cosigning(witnesses, heads, log);
        this.clock = clock;
    }

    /** Compares with what was kept outside of the database. */
    void check() {
        standing.check();
    }

    /** Compares with what witnesses know. */
    void consult() {
        standing.head().filter(this::isSignedHere).ifPresent(cosigning::consult);
    }

    private boolean isSignedHere(Head head) {
        LogKey own = key == null ? setup.key().orElse(null) : key;
        key = own;
        return own != null && Head.lines(own.verifiers()).equals(head.keys());
    }

    /** Brings the log up to what there is now; true if it has grown. */
    boolean look() {
        Head before = log.head().orElse(null);
        cosigning.collect();
        Head head = standing.head().orElse(null);
        if (head != null) {
            goOn(head);
        } else if (session.isElected()) {
            begin();
        }
        return !log.head().equals(Optional.ofNullable(before));
    }

    private void goOn(Head head) {
        RightEdge signed = follow(head);
        if (isSignedHere(head) && session.isElected()) {
            signOn(requireNonNull(key), head, signed);
        }
    }

    /** What stands in the way has been looked at since the election: another may have begun before. */
    private void begin() {
        standing.check();
        if (standing.head().isPresent()) {
            return;
        }
        LogKey own = setup.keyToBegin();
        key = own;
        Growth growth = growth(new RightEdge());
        RightEdge grown = growth.to(heads.entries());
        int number = heads.newest().map(Head::log).orElse(0) + 1;
        Head first = signed(own, number, grown);
        if (heads.begin(first)) {
            LOG.info("The ledger is published as the log {}.", own.verifiers().getFirst());
            show(first, grown, growth);
            cosigning.ask(first);
        }
    }

    private RightEdge follow(Head head) {
        Head shown = log.head().orElse(null);
        if (shown != null) {
            Standing.follows(shown, head);
        }
        RightEdge known = edge == null ? remains.edge(head) : edge;
        if (shown != null && shown.size() == head.size() && edge != null) {
            if (shown.cosignatures().size() < head.cosignatures().size()) {
                log.show(head);
            }
            return known;
        }
        Growth growth = growth(known);
        RightEdge grown = growth.to(head.size());
        Standing.same(grown.root(), head.checkpoint());
        Proofs proofs = new Proofs(log.files(), head.size());
        standing.copies().stream()
                .map(Copies.Copy::checkpoint)
                .filter(kept -> kept.size() < head.size())
                .forEach(kept -> Standing.same(proofs.root(kept.size()), kept));
        show(head, grown, growth);
        return grown;
    }

    private void signOn(LogKey own, Head head, RightEdge from) {
        long entries = heads.entries();
        if (entries > head.size()) {
            Growth growth = growth(from);
            RightEdge grown = growth.to(entries);
            Head next = signed(own, head.log(), grown);
            if (heads.advance(head, next)) {
                show(next, grown, growth);
                cosigning.ask(next);
            }
        } else {
            cosigning.askAgain(head);
        }
    }

    private Growth growth(RightEdge from) {
        return new Growth(leaves, atHand, log.files(), from);
    }

    private Head signed(LogKey own, int number, RightEdge tree) {
        Checkpoint checkpoint = new Checkpoint(own.origin(), tree.size(), tree.root());
        return Head.of(number, Head.lines(own.verifiers()), own.sign(checkpoint, clock.instant()));
    }

    private void show(Head head, RightEdge grown, Growth growth) {
        copies.keep(head.note());
        edge = grown;
        log.show(head);
        growth.dropPartials();
    }
}
