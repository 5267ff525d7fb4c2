package org.treerings.app.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** What can happen to a file. */
final class Damage {

    private Damage() {}

    static void change(Path file, UnaryOperator<byte[]> change) {
        try {
            Files.write(file, change.apply(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void flip(Path file, int offset) {
        change(file, bytes -> {
            bytes[offset] ^= 1;
            return bytes;
        });
    }
}
