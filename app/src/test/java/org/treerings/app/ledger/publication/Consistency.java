package org.treerings.app.ledger.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.treerings.app.ledger.checkpoint.Checkpoint;
import org.treerings.app.ledger.tree.Hashing;

/** Verifies as RFC 9162, section 2.1.4.2, says. */
final class Consistency {

    private Consistency() {}

    static boolean holds(Checkpoint older, Checkpoint newer, List<byte[]> proof) {
        if (older.size() == newer.size()) {
            return proof.isEmpty() && Arrays.equals(older.root(), newer.root());
        }
        List<byte[]> path = new ArrayList<>(proof);
        if (Long.bitCount(older.size()) == 1) {
            path.addFirst(older.root());
        }
        return leads(path, older, newer);
    }

    private static boolean leads(List<byte[]> path, Checkpoint older, Checkpoint newer) {
        Hashing hashing = new Hashing();
        int odd = Long.numberOfTrailingZeros(~(older.size() - 1));
        long last = (older.size() - 1) >> odd;
        long end = (newer.size() - 1) >> odd;
        byte[] before = path.getFirst();
        byte[] now = path.getFirst();
        for (byte[] hash : path.subList(1, path.size())) {
            if (end == 0) {
                return false;
            }
            if (last % 2 == 1 || last == end) {
                before = hashing.node(hash, before);
                now = hashing.node(hash, now);
                while (last % 2 == 0 && last > 0) {
                    last >>= 1;
                    end >>= 1;
                }
            } else {
                now = hashing.node(now, hash);
            }
            last >>= 1;
            end >>= 1;
        }
        return end == 0 && Arrays.equals(before, older.root()) && Arrays.equals(now, newer.root());
    }
}
