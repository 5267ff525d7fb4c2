package org.treerings.app.ledger.publication;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.treerings.app.ledger.checkpoint.Checkpoint;
import org.treerings.app.ledger.tree.Bundle;
import org.treerings.app.ledger.tree.RightEdge;
import org.treerings.app.ledger.tree.TilePath;
import org.treerings.app.ledger.tree.Tiles;

/** What this node had written before it was started: it goes on from there if it can. */
record Remains(Setup setup, Copies copies, Leaves leaves, LogFiles files) {

    private static final Logger LOG = LoggerFactory.getLogger(Remains.class);

    /** From the tiles of the last checkpoint that was kept, if they are there and the database's last leaves are in them. */
    RightEdge edge(Head head) {
        Checkpoint kept = copies.read().stream()
                .filter(copy -> copy.file().startsWith(setup.directory()))
                .map(Copies.Copy::checkpoint)
                .filter(checkpoint -> checkpoint.size() <= head.size())
                .findFirst()
                .orElse(null);
        if (kept == null) {
            return new RightEdge();
        }
        try {
            RightEdge read = RightEdge.of(kept.size(), files);
            if (Arrays.equals(read.root(), kept.root()) && endsAsTheDatabaseDoes(kept.size())) {
                return read;
            }
        } catch (Tiles.Damaged e) {
            LOG.warn("The ledger's files are damaged: {}.", e.getMessage());
        }
        LOG.warn("The ledger's files are written anew from the database.");
        return new RightEdge();
    }

    private boolean endsAsTheDatabaseDoes(long size) {
        if (size == 0) {
            return true;
        }
        long first = (size - 1) / TilePath.FULL * TilePath.FULL;
        int width = (int) (size - first);
        List<byte[]> there = Bundle.leaves(files.read(TilePath.lastBundle(size)));
        List<Sealed> stored = leaves.between(first, size);
        return there.size() >= width
                && stored.size() == width
                && IntStream.range(0, width)
                        .allMatch(place -> Arrays.equals(stored.get(place).bytes(), there.get(place)));
    }
}
