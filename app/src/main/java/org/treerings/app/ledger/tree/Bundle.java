package org.treerings.app.ledger.tree;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Leaves in a row, each behind its length in two bytes. */
public final class Bundle {

    /** Of a leaf. */
    static final int LONGEST = 0xFFFF;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** The leaves in a bundle. */
    public static List<byte[]> leaves(byte[] bundle) {
        ByteBuffer rest = ByteBuffer.wrap(bundle);
        List<byte[]> leaves = new ArrayList<>(TilePath.FULL);
        while (rest.remaining() >= Short.BYTES) {
            int length = Short.toUnsignedInt(rest.getShort());
            if (length > rest.remaining()) {
                throw new Tiles.Damaged("a bundle ends within a leaf");
            }
            byte[] leaf = new byte[length];
            rest.get(leaf);
            leaves.add(leaf);
        }
        return leaves;
    }

    /** The bundle of only its first leaves. */
    public static byte[] first(int count, byte[] bundle) {
        Bundle first = new Bundle();
        leaves(bundle).stream().limit(count).forEach(first::add);
        return first.bytes();
    }

    static Bundle of(byte[] bundle) {
        Bundle copy = new Bundle();
        copy.bytes.writeBytes(bundle);
        return copy;
    }

    void add(byte[] leaf) {
        if (leaf.length > LONGEST) {
            throw new IllegalArgumentException("a leaf of " + leaf.length + " bytes is too long");
        }
        bytes.write(leaf.length >> Byte.SIZE);
        bytes.write(leaf.length);
        bytes.writeBytes(leaf);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    void clear() {
        bytes.reset();
    }
}
