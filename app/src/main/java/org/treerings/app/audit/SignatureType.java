package org.treerings.app.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/** The kinds of signature that are understood, by the byte that stands for them in a key. */
enum SignatureType {

    /** The log's own, over the checkpoint's text. */
    NOTE(0x01, "Ed25519", 32, 64, "302a300506032b6570032100") {
        @Override
        byte[] message(String signer, Checkpoint checkpoint, long time) {
            return checkpoint.note().text().getBytes(UTF_8);
        }
    },

    /** A witness', cosignature/v1. */
    COSIGNATURE(0x04, "Ed25519", 32, 64, "302a300506032b6570032100") {
        @Override
        byte[] message(String signer, Checkpoint checkpoint, long time) {
            String head = "cosignature/v1\ntime " + Long.toUnsignedString(time) + "\n";
            return (head + checkpoint.note().text()).getBytes(UTF_8);
        }
    },

    /** A log's or a witness', subtree/v1, which quantum computers do not forge. */
    SUBTREE(0x06, "ML-DSA-44", 1312, 2420, "30820532300b06096086480165030403110382052100") {
        @Override
        byte[] message(String signer, Checkpoint checkpoint, long time) {
            byte[] name = signer.getBytes(UTF_8);
            byte[] origin = checkpoint.origin().getBytes(UTF_8);
            byte[] label = "subtree/v1\n\0".getBytes(US_ASCII);
            return ByteBuffer.allocate(label.length + 2 + name.length + origin.length + 3 * Long.BYTES + Hash.LENGTH)
                    .put(label)
                    .put((byte) name.length)
                    .put(name)
                    .putLong(time)
                    .put((byte) origin.length)
                    .put(origin)
                    .putLong(0)
                    .putLong(checkpoint.size())
                    .put(checkpoint.root().bytes())
                    .array();
        }
    };

    private final int code;
    private final String algorithm;
    private final int keyLength;
    private final int signatureLength;
    private final String encoding;

    /**
     * A kind of signature.
     *
     * @param algorithm its name in the JDK
     * @param keyLength bytes of the public key
     * @param signatureLength bytes, without the time in front
     * @param encoding what X.509 puts in front of such a key, in hexadecimal digits
     */
    SignatureType(int code, String algorithm, int keyLength, int signatureLength, String encoding) {
        this.code = code;
        this.algorithm = algorithm;
        this.keyLength = keyLength;
        this.signatureLength = signatureLength;
        this.encoding = encoding;
    }

    /** What is signed. */
    abstract byte[] message(String signer, Checkpoint checkpoint, long time);

    int code() {
        return code;
    }

    String algorithm() {
        return algorithm;
    }

    int keyLength() {
        return keyLength;
    }

    /** All but the plain one stand behind a time, in seconds. */
    boolean isTimed() {
        return this != NOTE;
    }

    int lineLength() {
        return signatureLength + (isTimed() ? Long.BYTES : 0);
    }

    /** What X.509 puts in front of such a key. */
    byte[] encoding() {
        return HexFormat.of().parseHex(encoding);
    }
}
