package org.treerings.app.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.treerings.app.audit.Verdict.Wrong;

/**
 * A key that signatures are checked with, as signed-note writes it: name, id and the key itself with a plus between.
 *
 * @param id the first four bytes of a hash over name, type and key
 */
record VerifierKey(String name, int id, SignatureType type, PublicKey key) {

    private static final int LONGEST_NAME = 255;

    /** Reads a key, or throws {@link Wrong} at the file or option that it is from. */
    static VerifierKey parse(String where, String text) {
        String[] parts = text.split("\\+", 3);
        byte[] typed = parts.length == 3 ? Strict.base64(parts[2]) : null;
        SignatureType type = typed == null ? null : type(typed);
        if (typed == null || type == null || parts[0].isEmpty() || parts[0].getBytes(UTF_8).length > LONGEST_NAME) {
            throw new Wrong(where, "holds no verifier key: name+id+key of type 1, 4 or 6 was expected");
        }
        int id = ByteBuffer.wrap(
                        Hash.of((parts[0] + "\n").getBytes(UTF_8), typed).bytes())
                .getInt();
        if (!HexFormat.of().toHexDigits(id).equals(parts[1])) {
            throw new Wrong(
                    where,
                    "has a key whose id is not that of its name and bytes: %s was expected, not %s"
                            .formatted(HexFormat.of().toHexDigits(id), parts[1]));
        }
        return new VerifierKey(parts[0], id, type, key(where, type, typed));
    }

    private static @Nullable SignatureType type(byte[] typed) {
        return Arrays.stream(SignatureType.values())
                .filter(type -> typed.length == type.keyLength() + 1 && typed[0] == type.code())
                .findFirst()
                .orElse(null);
    }

    private static PublicKey key(String where, SignatureType type, byte[] typed) {
        byte[] head = type.encoding();
        byte[] encoded = Arrays.copyOf(head, head.length + type.keyLength());
        System.arraycopy(typed, 1, encoded, head.length, type.keyLength());
        try {
            return KeyFactory.getInstance(type.algorithm()).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new Wrong(where, "has a key that is none of " + type.algorithm());
        }
    }

    /** Whether a line says that it is by this key. */
    boolean names(Note.Line line) {
        return line.name().equals(name) && line.key() == id;
    }

    /** Whether a line that says so is right. */
    boolean verifies(Checkpoint checkpoint, Note.Line line) {
        if (line.signature().length != type.lineLength()) {
            return false;
        }
        ByteBuffer field = ByteBuffer.wrap(line.signature());
        long time = type.isTimed() ? field.getLong() : 0;
        try {
            Signature signature = Signature.getInstance(type.algorithm());
            signature.initVerify(key);
            signature.update(type.message(name, checkpoint, time));
            return time >= 0 && signature.verify(line.signature(), field.position(), field.remaining());
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    /** Name and id, which tell keys apart. */
    @Override
    public String toString() {
        return name + "+" + HexFormat.of().toHexDigits(id);
    }
}
