package org.treerings.app.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inclusion proofs, checked as RFC 9162 says in section 2.1.3.2. */
final class Inclusion {

    private Inclusion() {}

    /** The root that a leaf and the hashes beside its way up lead to, or nothing if they are not as many as the way needs. */
    static @Nullable Hash root(long index, long size, Hash leaf, List<Hash> path) {
        if (index < 0 || index >= size) {
            return null;
        }
        long own = index;
        long last = size - 1;
        Hash root = leaf;
        for (Hash beside : path) {
            if (last == 0) {
                return null;
            }
            if ((own & 1) == 1 || own == last) {
                root = Hash.node(beside, root);
                int up = (own & 1) == 1 ? 0 : Long.numberOfTrailingZeros(own);
                own >>= up;
                last >>= up;
            } else {
                root = Hash.node(root, beside);
            }
            own >>= 1;
            last >>= 1;
        }
        return last == 0 ? root : null;
    }
}
