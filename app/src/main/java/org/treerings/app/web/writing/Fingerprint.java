package org.treerings.app.web.writing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells requests apart that came under one key. */
final class Fingerprint {

    private Fingerprint() {}

    /** Bodies are records: their words hold all that was asked for. */
    static String of(String target, Said said) {
        try {
            byte[] words = (target + "\n" + said).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
