package org.treerings.app.browser;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** A line of {@code pages.txt}: a page, and who looks at it. */
record Address(String name, String visitor, String path) {

    static List<Address> all() {
        try (InputStream pages = Address.class.getResourceAsStream("/pages.txt")) {
            return new String(requireNonNull(pages).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" +"))
                    .map(words -> new Address(words[0], words[1], words[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Arguments> seen(List<Sight> sights) {
        return all().stream().flatMap(page -> sights.stream().map(sight -> Arguments.of(page, sight)));
    }
}
