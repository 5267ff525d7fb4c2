package org.treerings.app.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A hash of a Merkle tree as in RFC 6962, section 2.1, with SHA-256. */
final class Hash {

    /** Bytes. */
    static final int LENGTH = 32;

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    /** To look for it anew takes as long as to hash a leaf. */
    private static final ThreadLocal<MessageDigest> SHA256 = ThreadLocal.withInitial(Hash::sha256);

    /** That of a tree without leaves. */
    static final Hash EMPTY = of();

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** SHA-256 over all parts, one behind the other. */
    static Hash of(byte[]... parts) {
        MessageDigest sha256 = SHA256.get();
        for (byte[] part : parts) {
            sha256.update(part);
        }
        return new Hash(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static Hash leaf(byte[] entry) {
        return of(LEAF, entry);
    }

    static Hash node(Hash left, Hash right) {
        return of(NODE, left.bytes, right.bytes);
    }

    /** The hash that stands in a file, counted in hashes from its beginning. */
    static Hash in(byte[] file, int index) {
        return new Hash(Arrays.copyOfRange(file, index * LENGTH, (index + 1) * LENGTH));
    }

    /** The hash that base64 tells, or nothing if it is not 32 bytes in that spelling. */
    static @Nullable Hash fromBase64(String text) {
        byte[] bytes = Strict.base64(text);
        return bytes != null && bytes.length == LENGTH ? new Hash(bytes) : null;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /** As checkpoints and proofs write it. */
    String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return base64();
    }
}
