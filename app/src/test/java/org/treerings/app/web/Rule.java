package org.treerings.app.web;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code rules.txt} or {@code oddities.txt}.
 *
 * @param status none of a line that only sets something up
 * @param code of the problem, or the name of what is set up
 */
record Rule(
        @Nullable Integer status,
        String code,
        @Nullable String field,
        String who,
        String method,
        String path,
        String ifMatch,
        String body) {

    private static final String CITY = "/api/cities/anshun";
    private static final String ACTION =
            CITY + "/commitments/protect-connect-restore-ecosystems/actions/increase-protected-areas";

    static List<Rule> all(String book) {
        return lines(book).stream()
                .filter(line -> !line.startsWith("-"))
                .map(Rule::read)
                .toList();
    }

    /** The codes that no line breaks. */
    static List<String> unbroken() {
        return lines("/rules.txt").stream()
                .filter(line -> line.startsWith("-"))
                .map(line -> line.split(" +", 3)[1])
                .toList();
    }

    private static List<String> lines(String book) {
        try (InputStream rules = Rule.class.getResourceAsStream(book)) {
            return new String(requireNonNull(rules).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rule read(String line) {
        if (line.startsWith("+")) {
            String[] words = line.substring(1).split(" +", 6);
            return new Rule(null, words[0], null, words[1], words[2], path(words[3]), words[4], body(words[5]));
        }
        String[] words = line.split(" +", 8);
        return new Rule(
                Integer.valueOf(words[0]),
                words[1],
                words[2].equals("-") ? null : words[2],
                words[3],
                words[4],
                path(words[5]),
                words[6],
                words.length > 7 ? body(words[7]) : "");
    }

    private static String body(String body) {
        return body.replace("@long", "x".repeat(20_001))
                .replace("@digits", "1 234,5 ".repeat(2_500))
                .replace("@holes", "{a} {a:".repeat(2_500));
    }

    private static String path(String given) {
        String path = given.replace("@300", "a".repeat(300));
        return path.startsWith("/api/") ? path : path.startsWith("~") ? ACTION + path.substring(1) : CITY + path;
    }

    String client() {
        return who.equals("officer") ? "officer-anshun" : who;
    }

    @Override
    public String toString() {
        return status == null ? "sets up " + method + " " + path : status + " " + code + " " + field;
    }
}
