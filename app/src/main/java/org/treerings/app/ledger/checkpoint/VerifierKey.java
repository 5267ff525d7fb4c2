package org.treerings.app.ledger.checkpoint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.treerings.app.ledger.tree.Hashing;

/** What a stranger needs to verify signatures: name, type and public key, written as {@code name+id+base64}. */
@SuppressWarnings("ArrayRecordComponent") // compared by its text
public record VerifierKey(String name, byte type, byte[] key) {

    public VerifierKey {
        if (name.isEmpty() || name.chars().anyMatch(letter -> letter <= ' ' || letter == '+' || letter > '~')) {
            throw new Malformed("a key's name has neither blanks nor plus signs, and letters of ASCII only: " + name);
        }
        if (key.length != Scheme.of(type).keyBytes) {
            throw new Malformed("the key of " + name + " has " + key.length + " bytes");
        }
    }

    static VerifierKey of(String name, Scheme scheme, byte[] key) {
        return new VerifierKey(name, scheme.type, key);
    }

    public static VerifierKey parse(String text) {
        String[] parts = text.split("\\+", 3);
        try {
            byte[] typed = Base64.getDecoder().decode(parts[parts.length - 1]);
            VerifierKey key = new VerifierKey(parts[0], typed[0], Arrays.copyOfRange(typed, 1, typed.length));
            if (key.toString().equals(text)) {
                return key;
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new Malformed("this is no verifier key: " + text, e);
        }
        throw new Malformed("this is no verifier key: " + text);
    }

    /** The first four bytes of a digest over name, type and key. */
    public int id() {
        byte[] hashed = Hashing.sha256().digest(join((name + "\n").getBytes(StandardCharsets.UTF_8), typed()));
        return ByteBuffer.wrap(hashed).getInt();
    }

    private byte[] typed() {
        return join(new byte[] {type}, key);
    }

    private static byte[] join(byte[] left, byte[] right) {
        return ByteBuffer.allocate(left.length + right.length)
                .put(left)
                .put(right)
                .array();
    }

    /** Whether it made one of the note's signatures. */
    public boolean signed(Note note) {
        int id = id();
        return note.signatures().stream()
                .filter(signature -> signature.key() == id && signature.name().equals(name))
                .anyMatch(signature -> Scheme.of(type).verifies(this, signature.bytes(), note.text()));
    }

    @Override
    public String toString() {
        return name + "+" + HexFormat.of().toHexDigits(id()) + "+"
                + Base64.getEncoder().encodeToString(typed());
    }
}
