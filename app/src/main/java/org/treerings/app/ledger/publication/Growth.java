package org.treerings.app.ledger.publication;

import java.util.ArrayList;
import java.util.List;
import org.treerings.app.ledger.Committed;
import org.treerings.app.ledger.tree.RightEdge;
import org.treerings.app.ledger.tree.TilePath;

/** A tree that grows by what the database has, read or at hand, and writes its tiles as they fill. */
final class Growth {

    private static final int PAGE = 1000;

    private final Leaves leaves;
    private final AtHand atHand;
    private final LogFiles files;
    private final RightEdge edge;
    private final List<TilePath> filled = new ArrayList<>();

    /** From some edge on, which stays as it is. */
    Growth(Leaves leaves, AtHand atHand, LogFiles files, RightEdge from) {
        this.leaves = leaves;
        this.atHand = atHand;
        this.files = files;
        this.edge = from.copy();
    }

    /** Grows to a size; then all of its tiles are on the disk. */
    RightEdge to(long size) {
        for (Committed batch : leaves.standing(atHand.take(edge.size(), size))) {
            read(batch.first());
            leaves.of(batch).forEach(this::add);
        }
        read(size);
        edge.partial(files::stage);
        files.settle();
        return edge;
    }

    private void read(long to) {
        while (edge.size() < to) {
            List<Sealed> page = leaves.between(edge.size(), Math.min(to, edge.size() + PAGE));
            page.forEach(this::add);
            if (page.isEmpty()) {
                throw Standing.diverged("The entry at position %d is gone.".formatted(edge.size()));
            }
        }
    }

    private void add(Sealed entry) {
        if (entry.leaf().position() != edge.size()) {
            throw Standing.diverged("The entry at position %d is gone.".formatted(edge.size()));
        }
        edge.add(entry.bytes(), this::fill);
    }

    private void fill(TilePath path, byte[] bytes) {
        files.stage(path, bytes);
        filled.add(path);
    }

    /** Once nobody is told of smaller trees any more. */
    void dropPartials() {
        filled.forEach(files::dropPartials);
    }
}
