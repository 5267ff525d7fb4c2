package org.treerings.app.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The real document, whole and damaged. */
final class Samples {

    private Samples() {}

    static byte[] anshun() {
        try (InputStream sample = Samples.class.getResourceAsStream("/sample/anshun-2026-04-04.txt")) {
            return Objects.requireNonNull(sample).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text() {
        return new String(anshun(), StandardCharsets.UTF_8);
    }

    static List<String> lines() {
        return new ArrayList<>(List.of(text().split("\n", -1)));
    }

    /** The document without some of its lines, counted from 1; the others keep their numbers. */
    static ProfileDocument without(int... numbers) {
        List<String> lines = lines();
        for (int number : numbers) {
            lines.set(number - 1, "");
        }
        return read(String.join("\n", lines));
    }

    /** The document with other words in a line. */
    static ProfileDocument with(int number, String words) {
        List<String> lines = lines();
        lines.set(number - 1, words);
        return read(String.join("\n", lines));
    }

    /** The document up to and with a line. */
    static ProfileDocument upTo(int number) {
        return read(String.join("\n", lines().subList(0, number)));
    }

    static ProfileDocument read(String text) {
        return ProfileDocument.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
