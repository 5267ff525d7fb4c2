package org.treerings.app.audit;

import java.util.List;

/** Consistency proofs, checked as RFC 9162 says in section 2.1.4.2. */
final class Consistency {

    private final long first;
    private final long second;
    private Hash older;
    private Hash newer;

    private Consistency(long first, long second, Hash start) {
        this.first = first;
        this.second = second;
        this.older = start;
        this.newer = start;
    }

    /** Whether the tree of the second size is the one of the first size, continued. */
    static boolean holds(long first, Hash firstRoot, long second, Hash secondRoot, List<Hash> proof) {
        if (first < 0 || first > second) {
            return false;
        }
        if (first == 0 || first == second) {
            boolean same = first == 0 ? firstRoot.equals(Hash.EMPTY) : firstRoot.equals(secondRoot);
            return same && proof.isEmpty();
        }
        // A tree whose size is a power of two is a node of the later tree; the proof leaves out what the verifier has.
        boolean whole = Long.bitCount(first) == 1;
        if (!whole && proof.isEmpty()) {
            return false;
        }
        Consistency climb = new Consistency(first - 1, second - 1, whole ? firstRoot : proof.getFirst());
        return climb.up(whole ? proof : proof.subList(1, proof.size()))
                && climb.older.equals(firstRoot)
                && climb.newer.equals(secondRoot);
    }

    private boolean up(List<Hash> path) {
        int start = Long.numberOfTrailingZeros(~first);
        long own = first >> start;
        long last = second >> start;
        for (Hash beside : path) {
            if (last == 0) {
                return false;
            }
            if ((own & 1) == 1 || own == last) {
                older = Hash.node(beside, older);
                newer = Hash.node(beside, newer);
                int more = (own & 1) == 1 ? 0 : Long.numberOfTrailingZeros(own);
                own >>= more;
                last >>= more;
            } else {
                newer = Hash.node(newer, beside);
            }
            own >>= 1;
            last >>= 1;
        }
        return last == 0;
    }
}
