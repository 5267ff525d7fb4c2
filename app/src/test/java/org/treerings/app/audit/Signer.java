package org.treerings.app.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** Whoever signs checkpoints in these tests, written from C2SP's pages alone. */
final class Signer {

    private final String name;
    private final byte[] typedKey;
    private final PrivateKey secret;

    private Signer(String name, int type, byte[] publicKey, PrivateKey secret) {
        this.name = name;
        this.typedKey = join(new byte[] {(byte) type}, publicKey);
        this.secret = secret;
    }

    /** A log with the key that a seed of 32 bytes gives. */
    static Signer log(String name, byte[] seed) {
        return ed25519(name, 0x01, seed);
    }

    static Signer witness(String name, byte[] seed) {
        return ed25519(name, 0x04, seed);
    }

    private static Signer ed25519(String name, int type, byte[] seed) {
        try {
            PrivateKey secret = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
            // The generator takes 32 bytes from its source, and gives the public key that the JDK does not derive.
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Seed(seed));
            byte[] encoded = generator.generateKeyPair().getPublic().getEncoded();
            return new Signer(name, type, Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length), secret);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static Signer mlDsa(String name) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("ML-DSA-44").generateKeyPair();
            byte[] encoded = pair.getPublic().getEncoded();
            byte[] raw = Arrays.copyOfRange(encoded, encoded.length - 1312, encoded.length);
            return new Signer(name, 0x06, raw, pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    String name() {
        return name;
    }

    String vkey() {
        return name + "+" + HexFormat.of().formatHex(keyId()) + "+" + base64(typedKey);
    }

    private byte[] keyId() {
        return Arrays.copyOf(sha256(join((name + "\n").getBytes(UTF_8), typedKey)), 4);
    }

    /** The line under a checkpoint's text. */
    String line(String text, long time) {
        byte[] at = ByteBuffer.allocate(8).putLong(time).array();
        byte[] signature = switch (typedKey[0]) {
            case 0x01 -> sign("Ed25519", text.getBytes(UTF_8));
            case 0x04 -> join(at, sign("Ed25519", ("cosignature/v1\ntime " + time + "\n" + text).getBytes(UTF_8)));
            default -> join(at, sign("ML-DSA-44", subtree(text, at)));
        };
        return "— " + name + " " + base64(join(keyId(), signature)) + "\n";
    }

    private byte[] subtree(String text, byte[] at) {
        List<String> lines = text.lines().toList();
        byte[] size =
                ByteBuffer.allocate(8).putLong(Long.parseLong(lines.get(1))).array();
        byte[] root = Base64.getDecoder().decode(lines.get(2));
        return join(
                "subtree/v1\n\0".getBytes(US_ASCII), framed(name), at, framed(lines.get(0)), new byte[8], size, root);
    }

    private static byte[] framed(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return join(new byte[] {(byte) bytes.length}, bytes);
    }

    private byte[] sign(String algorithm, byte[] message) {
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static final class Seed extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final transient byte[] seed;

        Seed(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
