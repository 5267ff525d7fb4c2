package org.treerings.app.ledger.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** SHA-256 as RFC 6962, section 2.1, uses it. One thread at a time. */
public final class Hashing {

    /** Of a hash. */
    public static final int BYTES = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest sha256 = sha256();

    /** The JDK's own SHA-256, which every JDK has. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] leaf(byte[] leaf) {
        sha256.update(LEAF);
        return sha256.digest(leaf);
    }

    public byte[] node(byte[] left, byte[] right) {
        sha256.update(NODE);
        sha256.update(left);
        return sha256.digest(right);
    }

    /** The tree over hashes that stand one after the other: row by row, where one without a neighbour moves up as it is. */
    byte[] root(byte[] hashes, int first, int count) {
        if (count == 0) {
            return sha256.digest();
        }
        byte[] row = Arrays.copyOfRange(hashes, first * BYTES, (first + count) * BYTES);
        int length = count;
        while (length > 1) {
            for (int left = 0; left + 1 < length; left += 2) {
                sha256.update(NODE);
                sha256.update(row, left * BYTES, 2 * BYTES);
                put(sha256.digest(), row, left / 2);
            }
            if (length % 2 == 1) {
                System.arraycopy(row, (length - 1) * BYTES, row, length / 2 * BYTES, BYTES);
            }
            length = (length + 1) / 2;
        }
        return Arrays.copyOf(row, BYTES);
    }

    static void put(byte[] hash, byte[] row, int place) {
        System.arraycopy(hash, 0, row, place * BYTES, BYTES);
    }
}
