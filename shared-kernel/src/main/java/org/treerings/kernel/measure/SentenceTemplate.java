package org.treerings.kernel.measure;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with typed holes, in each of its languages.
 *
 * @param version counts from 1; an old profile keeps printing with the version it was stored with
 * @param sentence pattern by language, see {@link Sentence}
 */
public record SentenceTemplate(int version, MeasureType type, Map<String, String> sentence, List<Slot> slots) {

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?");

    public Optional<Slot> slot(String code) {
        return slots.stream().filter(slot -> slot.code().equals(code)).findFirst();
    }

    /**
     * The measure in a printed sentence of any of the template's languages; empty if it is another sentence. Words in
     * a slot that asks for a number become a note.
     */
    public Optional<Measure> read(String printed) {
        return sentence.values().stream()
                .map(pattern -> Sentence.of(pattern).read(printed))
                .flatMap(Optional::stream)
                .findFirst()
                .map(this::measure);
    }

    /**
     * The sentence in a language of the template, otherwise in English, or in the only language it has. A slot without
     * value prints its note, or ….
     */
    public String write(Measure measure, String language) {
        String english =
                sentence.getOrDefault("en", sentence.values().iterator().next());
        String pattern = sentence.getOrDefault(language, english);
        return Sentence.of(pattern).write(slot -> filling(measure, slot));
    }

    private Measure measure(Map<String, String> found) {
        Map<String, Value> values = new HashMap<>();
        Map<String, String> notes = new HashMap<>();
        for (Slot slot : slots) {
            String words = requireNonNull(found.get(slot.code()));
            Value value = value(slot, words);
            if (value == null) {
                notes.put(slot.code(), words);
            } else {
                values.put(slot.code(), value);
            }
        }
        return new Measure(type, values, notes);
    }

    private static @Nullable Value value(Slot slot, String words) {
        if (slot.type() == MeasureType.YES_NO) {
            return Value.of(words.equals("yes"));
        }
        boolean grouped = GROUPED.matcher(words).matches();
        if (!grouped && !PLAIN.matcher(words).matches()) {
            return null;
        }
        Value value = Value.of(words.replace(",", ""));
        return slot.accepts(value) ? value : null;
    }

    private static String filling(Measure measure, String slot) {
        return switch (measure.values().get(slot)) {
            case null -> measure.notes().getOrDefault(slot, "…");
            case Value.Amount(BigDecimal number) -> number.toPlainString();
            case Value.Answer(boolean yes) -> yes ? "yes" : "no";
        };
    }
}
