package org.treerings.app.audit;

import java.util.List;
import org.treerings.app.audit.Verdict.Wrong;

/** Recomputes a log from its first leaf to its root. */
final class WholeLog {

    private final String name;
    private final Tiles tiles;
    private final Checkpoint checkpoint;
    private final Chain chain = new Chain();

    WholeLog(String name, LogFiles files, Checkpoint checkpoint) {
        this.name = name;
        this.tiles = new Tiles(files);
        this.checkpoint = checkpoint;
    }

    /** Walks through all of it, or throws a {@link Verdict} at the first fault. */
    void verify(List<Listener> listeners, Findings findings) {
        Blocks blocks = new Blocks(tiles, checkpoint.size());
        Tower tower = new Tower(tiles);
        Frontier full = new Frontier();
        Hash rest = null;
        try (Ahead<Block> ahead = new Ahead<>(blocks.count(), blocks::read)) {
            for (long n = blocks.count(); n > 0; n--) {
                Block block = ahead.next();
                chain(block);
                for (Listener listener : listeners) {
                    listener.block(block, full);
                }
                if (block.isFull()) {
                    full.add(block.root());
                    tower.add(block.root());
                } else {
                    rest = block.root();
                }
            }
        }
        tower.end();
        root(full.rootWith(rest));
        say(findings);
        listeners.forEach(listener -> listener.end(findings));
    }

    private void chain(Block block) {
        // Once: to make it takes longer than to check a leaf.
        String path = block.file().path();
        for (int i = 0; i < block.leaves().size(); i++) {
            chain.add(new Place(block.first() + i, path), block.leaves().get(i));
        }
    }

    private void root(Hash computed) {
        if (!computed.equals(checkpoint.root())) {
            throw new Wrong(
                    name,
                    "the root of the %d leaves is %s, the checkpoint says %s: leaves and tiles are not those that were signed"
                            .formatted(checkpoint.size(), computed, checkpoint.root()));
        }
    }

    private void say(Findings findings) {
        findings.proven("every leaf, every tile and the root of all %d entries".formatted(checkpoint.size()));
        findings.proven(
                "the order of all entries: positions and the versions of %d streams without gaps, times never going back"
                        .formatted(chain.streams()));
    }
}
