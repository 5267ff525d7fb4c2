package org.treerings.app.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** For what has a strong ETag, which the server itself therefore never compresses: other bytes need another tag. */
final class Gzip {

    private Gzip() {}

    /** Whether a header {@code Accept-Encoding} asks for it. */
    static boolean isAccepted(String encodings) {
        return Arrays.stream(encodings.split(","))
                .map(String::strip)
                .anyMatch(coding -> coding.equals("gzip") || coding.matches("gzip;\\s*q=(1|0\\.\\d*[1-9]).*"));
    }

    static byte[] of(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }
}
