package org.treerings.kernel.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with holes: {@code {slot}} takes a number or words, {@code {slot:has|does not have}} takes one of two
 * wordings for yes and no.
 */
public final class Sentence {

    /**
     * A place to be filled.
     *
     * @param choice whether with one of two wordings
     */
    public record Hole(String slot, boolean choice) {}

    private sealed interface Part {}

    private record Words(String text) implements Part {}

    private record Blank(String slot) implements Part {}

    private record Choice(String slot, String yes, String no) implements Part {
        private String wording(String filling) {
            return switch (filling) {
                case "yes" -> yes;
                case "no" -> no;
                default -> filling;
            };
        }
    }

    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)(?::([^|}]*)\\|([^}]*))?}");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final List<Part> parts;

    private Sentence(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    public static Sentence of(String pattern) {
        List<Part> parts = new ArrayList<>();
        Matcher hole = HOLE.matcher(pattern);
        int end = 0;
        while (hole.find()) {
            if (hole.start() > end) {
                parts.add(new Words(pattern.substring(end, hole.start())));
            }
            parts.add(
                    hole.group(2) == null
                            ? new Blank(hole.group(1))
                            : new Choice(hole.group(1), hole.group(2), hole.group(3)));
            end = hole.end();
        }
        if (end < pattern.length()) {
            parts.add(new Words(pattern.substring(end)));
        }
        return new Sentence(parts);
    }

    /** Its holes in their order; braces that make no hole are an empty name's. */
    public List<Hole> holes() {
        List<Hole> holes = new ArrayList<>();
        for (Part part : parts) {
            switch (part) {
                case Words words -> {
                    if (words.text().indexOf('{') >= 0 || words.text().indexOf('}') >= 0) {
                        holes.add(new Hole("", false));
                    }
                }
                case Blank blank -> holes.add(new Hole(blank.slot(), false));
                case Choice choice -> holes.add(new Hole(choice.slot(), true));
            }
        }
        return holes;
    }

    /**
     * What stands in the holes of a printed sentence, by slot; {@code yes} or {@code no} for a choice; empty if it is
     * another sentence. White space around a hole may be missing: platforms print it that way.
     */
    public Optional<Map<String, String>> read(String printed) {
        Matcher matcher = form().matcher(SPACES.matcher(printed.strip()).replaceAll(" "));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> found = new HashMap<>();
        int group = 0;
        for (Part part : parts) {
            switch (part) {
                case Words _ -> {}
                case Blank blank ->
                    found.put(blank.slot(), matcher.group(++group).strip());
                case Choice choice -> found.put(choice.slot(), matcher.group(++group) == null ? "no" : "yes");
            }
        }
        return Optional.of(found);
    }

    /**
     * The sentence with its holes filled. A choice takes its wordings for {@code yes} and {@code no}, and anything else as
     * it is: what is not known is not denied.
     */
    public String write(Function<String, String> filling) {
        StringBuilder sentence = new StringBuilder();
        for (Part part : parts) {
            sentence.append(
                    switch (part) {
                        case Words words -> words.text();
                        case Blank blank -> filling.apply(blank.slot());
                        case Choice choice -> choice.wording(filling.apply(choice.slot()));
                    });
        }
        return sentence.toString();
    }

    /** Only readers need it, and only the catalogue's sentences are read: it would not stand what anyone may write. */
    private Pattern form() {
        return Pattern.compile(expression(parts), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String expression(List<Part> parts) {
        StringBuilder expression = new StringBuilder();
        for (Part part : parts) {
            switch (part) {
                case Words words -> expression.append(literal(words.text()));
                case Blank _ -> expression.append("\\s*(.+?)\\s*");
                case Choice choice ->
                    expression
                            .append("(?:(")
                            .append(literal(choice.yes()))
                            .append(")|(?:")
                            .append(literal(choice.no()))
                            .append("))");
            }
        }
        return expression.toString();
    }

    private static String literal(String words) {
        String stripped = words.strip();
        String inside = stripped.isEmpty() ? "" : Pattern.quote(stripped).replace(" ", "\\E\\s+\\Q");
        String before = words.startsWith(" ") ? "\\s*" : "";
        String after = words.endsWith(" ") ? "\\s*" : "";
        return before + inside + after;
    }
}
