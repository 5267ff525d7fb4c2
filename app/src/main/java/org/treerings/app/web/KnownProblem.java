package org.treerings.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of problem, as {@code docs/problems.md} explains it.
 *
 * @param status the statuses that it comes with
 * @param remedy what would be right
 */
record KnownProblem(String code, String status, String meaning, String remedy) {

    private static final Pattern LINE = Pattern.compile("\\| `([a-z0-9-]+)` \\| ([0-9, ]+) \\| (.+?) \\| (.+?) \\|");

    /** All of them by code, in the order of the page. */
    static final Map<String, KnownProblem> ALL = read();

    private static Map<String, KnownProblem> read() {
        Map<String, KnownProblem> known = new LinkedHashMap<>();
        page().lines().map(LINE::matcher).filter(Matcher::matches).forEach(line -> {
            KnownProblem problem =
                    new KnownProblem(line.group(1), line.group(2), plain(line.group(3)), plain(line.group(4)));
            if (known.put(problem.code(), problem) != null) {
                throw new IllegalStateException("problems.md explains " + problem.code() + " twice");
            }
        });
        return Collections.unmodifiableMap(known);
    }

    private static String plain(String markdown) {
        return markdown.replace("`", "");
    }

    private static String page() {
        try (InputStream page = KnownProblem.class.getResourceAsStream("/problems.md")) {
            return new String(Objects.requireNonNull(page).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
