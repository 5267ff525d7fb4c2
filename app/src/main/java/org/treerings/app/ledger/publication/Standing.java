package org.treerings.app.ledger.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treerings.app.ledger.checkpoint.Checkpoint;

/** Whether the database still stands by everything that was signed. */
final class Standing {

    private static final String NOTHING_MORE =
            " Nothing more is signed or written here: see \"When the database is behind\" in docs/operations.md.";

    private final Setup setup;
    private final Heads heads;
    private final Copies copies;

    Standing(Setup setup, Heads heads, Copies copies) {
        this.setup = setup;
        this.heads = heads;
        this.copies = copies;
    }

    /** The head of the log that this node is about; empty if that has yet to begin. */
    Optional<Head> head() {
        Optional<Head> newest = heads.newest();
        String origin = setup.origin();
        if (origin == null || newest.isEmpty() || newest.get().origin().equals(origin)) {
            return newest;
        }
        if (heads.knows(origin)) {
            throw diverged("The log %s was given up for %s."
                    .formatted(origin, newest.get().origin()));
        }
        return Optional.empty();
    }

    /** Compares with the copies, which are read first: another node may go on meanwhile. */
    void check() {
        List<Copies.Copy> kept = copies.read();
        Head head = head().orElse(null);
        kept.forEach(copy -> compare(copy, head));
        if (head != null && heads.entries() < head.size()) {
            throw diverged("The database has %d entries, and a checkpoint of %d was signed."
                    .formatted(heads.entries(), head.size()));
        }
    }

    private static void compare(Copies.Copy copy, @Nullable Head head) {
        if (head == null || !head.origin().equals(copy.checkpoint().origin())) {
            throw diverged("The checkpoint in %s is of the log %s, %s."
                    .formatted(
                            copy.file(),
                            copy.checkpoint().origin(),
                            head == null
                                    ? "which the database does not know"
                                    : "the database's log is " + head.origin()));
        }
        if (head.verifiers().stream().noneMatch(key -> key.signed(copy.note()))) {
            throw diverged("The checkpoint in %s is not signed by the log's key.".formatted(copy.file()));
        }
        if (copy.checkpoint().size() > head.size()) {
            throw diverged(
                    "The database is behind what was published: it knows of a checkpoint of %d entries, and one of %d is in %s."
                            .formatted(head.size(), copy.checkpoint().size(), copy.file()));
        }
    }

    /** A head that follows one that this node has shown. */
    static void follows(Head shown, Head next) {
        boolean other = next.log() != shown.log() || !next.keys().equals(shown.keys());
        boolean back = next.size() < shown.size();
        boolean differs = next.size() == shown.size()
                && !next.note().toString().equals(shown.note().toString());
        if (other || back || differs) {
            throw diverged("After a checkpoint of %d entries in the log %s the database tells of one of %d in %s."
                    .formatted(shown.size(), shown.origin(), next.size(), next.origin()));
        }
    }

    /** That the entries in the database are those that were signed. */
    static void same(byte[] root, Checkpoint signed) {
        if (!Arrays.equals(root, signed.root())) {
            throw diverged("The first %d entries are others than those that were signed in the log %s."
                    .formatted(signed.size(), signed.origin()));
        }
    }

    List<Copies.Copy> copies() {
        return copies.read();
    }

    static Diverged diverged(String reason) {
        return new Diverged(reason + NOTHING_MORE);
    }
}
