package org.treerings.app.audit;

import java.util.HashMap;
import java.util.Map;
import org.treerings.app.audit.Verdict.Wrong;

/**
 * What leaves have to be one behind the other: streams without gaps, and a clock that never goes back. It holds one number
 * for each stream, and so takes about 150 bytes of memory for each.
 */
final class Chain {

    private final Map<String, Long> next = new HashMap<>();
    private String latest = "";

    /** Takes the next leaf in, or throws {@link Wrong}. */
    void add(Place where, Leaf leaf) {
        if (leaf.position() != where.position()) {
            throw new Wrong(
                    where.toString(),
                    "the leaf says that it is at position %d: entries were moved, added or taken out"
                            .formatted(leaf.position()));
        }
        Long before = next.put(leaf.stream(), leaf.version() + 1);
        long version = before == null ? 0 : before;
        if (leaf.version() != version) {
            throw new Wrong(
                    where.toString(),
                    "version %d of %s was expected, not %d: entries of the stream are missing, doubled or out of order"
                            .formatted(version, leaf.stream(), leaf.version()));
        }
        if (leaf.recordedAt().compareTo(latest) < 0) {
            throw new Wrong(
                    where.toString(),
                    "was recorded at %s, before the entry in front of it (%s): entries are out of order or dated back"
                            .formatted(leaf.recordedAt(), latest));
        }
        latest = leaf.recordedAt();
    }

    int streams() {
        return next.size();
    }
}
