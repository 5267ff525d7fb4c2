package org.treerings.app.audit;

import java.util.ArrayList;
import java.util.List;

/** RFC 6962, section 2.1, word for word and without any haste: what all that is faster has to agree with. */
final class NaiveTree {

    private NaiveTree() {}

    /** MTH(D[n]). */
    static Hash root(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return Hash.of();
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int split = split(leaves);
        return Hash.node(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    /** PATH(m, D[n]). */
    static List<Hash> path(int index, List<Hash> leaves) {
        if (leaves.size() == 1) {
            return List.of();
        }
        int split = split(leaves);
        List<Hash> left = leaves.subList(0, split);
        List<Hash> right = leaves.subList(split, leaves.size());
        return index < split ? and(path(index, left), root(right)) : and(path(index - split, right), root(left));
    }

    /** PROOF(m, D[n]). */
    static List<Hash> consistency(int size, List<Hash> leaves) {
        return size == 0 ? List.of() : subproof(size, leaves, true);
    }

    private static List<Hash> subproof(int size, List<Hash> leaves, boolean known) {
        if (size == leaves.size()) {
            return known ? List.of() : List.of(root(leaves));
        }
        int split = split(leaves);
        List<Hash> left = leaves.subList(0, split);
        List<Hash> right = leaves.subList(split, leaves.size());
        return size <= split
                ? and(subproof(size, left, known), root(right))
                : and(subproof(size - split, right, false), root(left));
    }

    /** The largest power of two below the size. */
    private static int split(List<Hash> leaves) {
        return Integer.highestOneBit(leaves.size() - 1);
    }

    private static List<Hash> and(List<Hash> hashes, Hash last) {
        List<Hash> all = new ArrayList<>(hashes);
        all.add(last);
        return all;
    }
}
