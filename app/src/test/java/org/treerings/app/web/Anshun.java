package org.treerings.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The bundled sample, and documents that it could become. */
public final class Anshun {

    private Anshun() {}

    public static byte[] document() {
        try (InputStream sample = Anshun.class.getResourceAsStream("/sample/anshun-2026-04-04.txt")) {
            return Objects.requireNonNull(sample).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text() {
        return new String(document(), StandardCharsets.UTF_8);
    }

    /** Its lines, the first one at 0. */
    static List<String> lines() {
        return text().lines().toList();
    }

    /** The profile of another city that says the same. */
    public static byte[] renamed(String name) {
        return bytes(text().replace("Anshun City", name));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
