package org.treerings.app.ledger.checkpoint;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** That a leaf is in a log, as C2SP's tlog-proof writes it: all that someone has to keep. */
public final class TlogProof {

    private TlogProof() {}

    /**
     * The text of a proof.
     *
     * @param path the hashes from the leaf to the root, the leaf's sibling first
     */
    public static String of(long position, List<byte[]> path, Note checkpoint) {
        String hashes = path.stream()
                .map(hash -> Base64.getEncoder().encodeToString(hash) + "\n")
                .collect(Collectors.joining());
        return "c2sp.org/tlog-proof@v1\nindex " + position + "\n" + hashes + "\n" + checkpoint;
    }
}
