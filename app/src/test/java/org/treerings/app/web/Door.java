package org.treerings.app.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line of {@code doors.txt}: a door, and how it answers each kind of visitor. */
record Door(String method, String path, Map<Caller, String> answers, String body) {

    private static final int BODY = 2 + Caller.values().length;

    /** Who stands before a door; none is nobody. */
    enum Caller {
        NOBODY(null, "anshun"),
        OFFICER("officer-anshun", "anshun"),
        OTHER("officer-anshun", "guiyang"),
        AUDITOR("auditor", "anshun"),
        OPERATOR("operator", "anshun");

        final @Nullable String client;
        final String city;

        Caller(@Nullable String client, String city) {
            this.client = client;
            this.city = city;
        }
    }

    static List<Door> all() {
        try (InputStream doors = Door.class.getResourceAsStream("/doors.txt")) {
            return new String(requireNonNull(doors).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Door::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Door read(String line) {
        List<String> words = Arrays.asList(line.split(" +", BODY + 1));
        assertThat(words).as(line).hasSizeBetween(BODY, BODY + 1);
        String body = words.size() > BODY ? words.getLast() : "";
        Map<Caller, String> answers = new EnumMap<>(Caller.class);
        Iterator<String> columns = words.listIterator(2);
        for (Caller caller : Caller.values()) {
            answers.put(caller, columns.next());
        }
        return new Door(words.getFirst(), words.get(1), answers, body);
    }

    /** Whether a visitor is answered as the line says, where x is any digit. */
    boolean answers(Caller caller, int status) {
        return String.valueOf(status)
                .matches(requireNonNull(answers.get(caller)).replace("x", "[0-9]"));
    }

    String name() {
        return method + " " + path;
    }

    @Override
    public String toString() {
        return name();
    }
}
