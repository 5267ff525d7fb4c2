package org.treerings.app.ledger.checkpoint;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A key that signs.
 *
 * @param kept its secret as it is written down: of Ed25519 the seed, of ML-DSA the public key and PKCS #8
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SigningKey(VerifierKey verifier, PrivateKey secret, byte[] kept) {

    private static final String PREFIX = "PRIVATE+KEY+";
    private static final int SEED_BYTES = 32;

    static SigningKey ed25519(String name, byte[] seed) {
        try {
            // The JDK derives a public key from a seed only while it draws one.
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Drawn(seed));
            byte[] key = Scheme.ED25519.bare(generator.generateKeyPair().getPublic());
            PrivateKey secret = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
            return new SigningKey(VerifierKey.of(name, Scheme.ED25519, key), secret, seed);
        } catch (GeneralSecurityException e) {
            throw new Malformed("this is no Ed25519 key", e);
        }
    }

    static SigningKey freshEd25519(String name) {
        byte[] seed = new byte[SEED_BYTES];
        new SecureRandom().nextBytes(seed);
        return ed25519(name, seed);
    }

    static SigningKey freshMlDsa(String name) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("ML-DSA-44").generateKeyPair();
            byte[] key = Scheme.ML_DSA_44.bare(pair.getPublic());
            return mlDsa(name, join(key, pair.getPrivate().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SigningKey mlDsa(String name, byte[] kept) {
        int keyBytes = Scheme.ML_DSA_44.keyBytes;
        try {
            byte[] key = Arrays.copyOf(kept, keyBytes);
            PrivateKey secret = KeyFactory.getInstance("ML-DSA-44")
                    .generatePrivate(new PKCS8EncodedKeySpec(Arrays.copyOfRange(kept, keyBytes, kept.length)));
            return new SigningKey(VerifierKey.of(name, Scheme.ML_DSA_44, key), secret, kept);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new Malformed("this is no ML-DSA-44 key", e);
        }
    }

    /** From a line as {@link #written} tells it. */
    static SigningKey parse(String line) {
        String[] parts =
                line.startsWith(PREFIX) ? line.substring(PREFIX.length()).split("\\+", 3) : new String[0];
        if (parts.length != 3) {
            throw new Malformed("a line of the log's key file is no key");
        }
        byte[] typed = decode(parts[2]);
        byte[] kept = Arrays.copyOfRange(typed, 1, typed.length);
        SigningKey key = Scheme.of(typed[0]) == Scheme.ML_DSA_44 ? mlDsa(parts[0], kept) : ed25519(parts[0], kept);
        if (!key.written().equals(line)) {
            throw new Malformed("a line of the log's key file contradicts itself");
        }
        return key;
    }

    private static byte[] decode(String base64) {
        try {
            byte[] typed = Base64.getDecoder().decode(base64);
            if (typed.length > SEED_BYTES) {
                return typed;
            }
        } catch (IllegalArgumentException e) {
            throw new Malformed("a line of the log's key file is no base64", e);
        }
        throw new Malformed("a line of the log's key file is too short");
    }

    /** As other programs for signed notes write it, too. */
    String written() {
        String id = HexFormat.of().toHexDigits(verifier.id());
        byte[] typed = join(new byte[] {verifier.type()}, kept);
        return PREFIX + verifier.name() + "+" + id + "+" + Base64.getEncoder().encodeToString(typed);
    }

    Note.Signature sign(String text, Instant now) {
        Scheme scheme = Scheme.of(verifier.type());
        try {
            Signature signer = Signature.getInstance(scheme.algorithm);
            signer.initSign(secret);
            signer.update(scheme.signed(verifier.name(), now.getEpochSecond(), text));
            byte[] field = scheme.field(now.getEpochSecond(), signer.sign());
            return new Note.Signature(verifier.name(), verifier.id(), field);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The log's key does not sign.", e);
        }
    }

    private static byte[] join(byte[] left, byte[] right) {
        return ByteBuffer.allocate(left.length + right.length)
                .put(left)
                .put(right)
                .array();
    }

    @Override
    public String toString() {
        return "the secret of " + verifier;
    }

    /** Draws what was drawn before. */
    private static final class Drawn extends SecureRandom {
        private static final long serialVersionUID = 1;
        private final byte[] seed;

        Drawn(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
