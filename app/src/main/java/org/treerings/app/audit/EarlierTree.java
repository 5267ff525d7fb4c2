package org.treerings.app.audit;

import org.treerings.app.audit.Verdict.Wrong;

/** Whether the log, cut at the size of an earlier checkpoint, has the root that was signed then. */
final class EarlierTree implements Listener {

    private final String name;
    private final Checkpoint earlier;

    /**
     * Compares with an earlier checkpoint, or throws {@link Wrong} if it is none.
     *
     * @param name what to call it
     * @param now the log's own
     */
    EarlierTree(String name, Checkpoint earlier, Checkpoint now) {
        this.name = name;
        this.earlier = earlier;
        if (earlier.size() > now.size()) {
            throw new Wrong(
                    name,
                    "tells of %d entries, the log's checkpoint of %d: the log has lost entries that it had signed, or is an older copy"
                            .formatted(earlier.size(), now.size()));
        }
        if (earlier.size() == 0) {
            compare(Hash.EMPTY);
        }
    }

    @Override
    public void block(Block block, Frontier before) {
        if (block.first() < earlier.size() && earlier.size() <= block.end()) {
            int part = (int) (earlier.size() - block.first());
            compare(before.rootWith(Frontier.root(block.hashes().subList(0, part))));
        }
    }

    private void compare(Hash root) {
        if (!root.equals(earlier.root())) {
            throw new Wrong(
                    name,
                    "signs the root %s for the first %d entries, which now have the root %s: history before position %d was rewritten"
                            .formatted(earlier.root(), earlier.size(), root, earlier.size()));
        }
    }

    @Override
    public void end(Findings findings) {
        findings.proven("%s: its %d entries are still the first ones".formatted(name, earlier.size()));
    }
}
