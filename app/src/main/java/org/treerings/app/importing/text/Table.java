package org.treerings.app.importing.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables that ship with the program: tab-separated, with {@code #} before a comment. */
public final class Table {

    private Table() {}

    public static List<List<String>> rows(String resource) {
        try (InputStream data = Table.class.getResourceAsStream(resource)) {
            if (data == null) {
                throw new IllegalStateException("no " + resource);
            }
            return new String(data.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
