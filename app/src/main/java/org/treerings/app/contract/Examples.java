package org.treerings.app.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Bodies that doors accept as they stand: the lines of {@code examples.txt}, by door. */
final class Examples {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int WORDS = 3;

    private final Map<String, String> bodies;

    private Examples(Map<String, String> bodies) {
        this.bodies = bodies;
    }

    static Examples read() {
        try (InputStream lines = Examples.class.getResourceAsStream("/contract/examples.txt")) {
            return new Examples(new String(Objects.requireNonNull(lines).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" +", WORDS))
                    .collect(Collectors.toMap(words -> words[0] + " " + words[1], words -> words[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nullable
    Object body(Door door) {
        String body = bodies.get(door.name());
        return body == null ? null : JSON.readValue(body, Object.class);
    }
}
