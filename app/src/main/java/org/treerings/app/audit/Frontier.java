package org.treerings.app.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The root over hashes that come one by one. It holds the roots of the full subtrees along the right edge, of which there are
 * at most as many as the count has binary digits.
 */
final class Frontier {

    /** The newest, and smallest, first. */
    private final Deque<Hash> edge = new ArrayDeque<>();

    private long count;

    static Hash root(List<Hash> hashes) {
        Frontier frontier = new Frontier();
        hashes.forEach(frontier::add);
        return frontier.root();
    }

    void add(Hash hash) {
        Hash subtree = hash;
        for (long full = count; (full & 1) == 1; full >>= 1) {
            subtree = Hash.node(edge.pop(), subtree);
        }
        edge.push(subtree);
        count++;
    }

    Hash root() {
        return rootWith(null);
    }

    /** The root if the tree went on with a subtree that is smaller than all that came. */
    Hash rootWith(@Nullable Hash rest) {
        Hash root = rest;
        for (Hash subtree : edge) {
            root = root == null ? subtree : Hash.node(subtree, root);
        }
        return root == null ? Hash.EMPTY : root;
    }
}
