package org.treerings.app.ledger.checkpoint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** In which ways a checkpoint is signed: the algorithm, and over which bytes. */
enum Scheme {
    /** The log's own, over the text. */
    ED25519(0x01, "Ed25519", 32, "302a300506032b6570032100", 0),

    /** A witness's, over a time and the text. */
    COSIGNATURE(0x04, "Ed25519", 32, "302a300506032b6570032100", Long.BYTES),

    /** A log's or a witness's, over a time and the tree head, by an algorithm that quantum computers do not break. */
    ML_DSA_44(0x06, "ML-DSA-44", 1312, "30820532300b06096086480165030403110382052100", Long.BYTES);

    private static final byte[] SUBTREE = "subtree/v1\n\0".getBytes(StandardCharsets.US_ASCII);

    final byte type;
    final String algorithm;
    final int keyBytes;

    /** What stands before the key itself where the JDK writes it (X.509). */
    private final String x509;

    /** How much of a signature is the time. */
    private final int timeBytes;

    Scheme(int type, String algorithm, int keyBytes, String x509, int timeBytes) {
        this.type = (byte) type;
        this.algorithm = algorithm;
        this.keyBytes = keyBytes;
        this.x509 = x509;
        this.timeBytes = timeBytes;
    }

    static Scheme of(byte type) {
        for (Scheme scheme : values()) {
            if (scheme.type == type) {
                return scheme;
            }
        }
        throw new Malformed("no key of type " + type + " is known here");
    }

    /** What is signed, by someone of a name at a time in seconds since 1970. */
    byte[] signed(String name, long time, String text) {
        return switch (this) {
            case ED25519 -> utf8(text);
            case COSIGNATURE -> utf8("cosignature/v1\ntime " + time + "\n" + text);
            case ML_DSA_44 -> head(utf8(name), time, Checkpoint.parse(text));
        };
    }

    private static byte[] head(byte[] name, long time, Checkpoint checkpoint) {
        byte[] origin = utf8(checkpoint.origin());
        return ByteBuffer.allocate(SUBTREE.length + 2 + name.length + origin.length + 3 * Long.BYTES + 32)
                .put(SUBTREE)
                .put((byte) name.length)
                .put(name)
                .putLong(time)
                .put((byte) origin.length)
                .put(origin)
                .putLong(0)
                .putLong(checkpoint.size())
                .put(checkpoint.root())
                .array();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The signature as it stands in a note: behind the time, where there is one. */
    byte[] field(long time, byte[] signature) {
        ByteBuffer field = ByteBuffer.allocate(timeBytes + signature.length);
        return (timeBytes == 0 ? field : field.putLong(time)).put(signature).array();
    }

    boolean verifies(VerifierKey key, byte[] field, String text) {
        if (field.length <= timeBytes) {
            return false;
        }
        long time = timeBytes == 0 ? 0 : ByteBuffer.wrap(field).getLong();
        try {
            Signature verifier = Signature.getInstance(algorithm);
            verifier.initVerify(publicKey(key.key()));
            verifier.update(signed(key.name(), time, text));
            return verifier.verify(field, timeBytes, field.length - timeBytes);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private PublicKey publicKey(byte[] key) throws GeneralSecurityException {
        byte[] prefix = HexFormat.of().parseHex(x509);
        byte[] encoded = ByteBuffer.allocate(prefix.length + key.length)
                .put(prefix)
                .put(key)
                .array();
        return KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(encoded));
    }

    /** The bytes of a key as notes have them. */
    byte[] bare(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - keyBytes, encoded.length);
    }
}
