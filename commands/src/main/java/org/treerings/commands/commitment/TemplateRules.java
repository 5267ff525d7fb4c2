package org.treerings.commands.commitment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.CommandRejected;
import org.treerings.commands.Numbers;
import org.treerings.commands.Words;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.OwnTemplate;
import org.treerings.kernel.measure.Sentence;
import org.treerings.kernel.measure.Slot;
import org.treerings.kernel.measure.TemplateId;
import org.treerings.kernel.measure.Text;

/** What a sentence of the city's own refuses, and why. */
final class TemplateRules {

    private static final int MOST_SLOTS = 6;
    private static final int LONGEST = 500;
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    private TemplateRules() {}

    /** The template as it is recorded, if there is one. */
    static @Nullable OwnTemplate isWellFormed(@Nullable OwnTemplate own, @Nullable TemplateId template) {
        if (own == null) {
            return null;
        }
        if (template != null) {
            throw notAccepted("", "Give the catalogue's template or one of the city's own, not both.");
        }
        Text sentence = Words.text("ownTemplate.sentence", own.sentence());
        if (sentence.text().codePointCount(0, sentence.text().length()) > LONGEST) {
            throw notAccepted(".sentence", "Give a sentence of at most " + LONGEST + " characters.");
        }
        List<Slot> slots = IntStream.range(0, own.slots().size())
                .mapToObj(place -> slot(".slots[" + place + "]", own.slots().get(place)))
                .toList();
        if (slots.isEmpty() || slots.size() > MOST_SLOTS) {
            throw notAccepted(".slots", "Give 1 to " + MOST_SLOTS + " slots.");
        }
        if (slots.stream().map(Slot::code).distinct().count() < slots.size()) {
            throw notAccepted(".slots", "Give each slot a name of its own.");
        }
        everySlotIsUsedOnce(Sentence.of(sentence.text()), slots);
        return new OwnTemplate(sentence, slots);
    }

    private static void everySlotIsUsedOnce(Sentence sentence, List<Slot> slots) {
        List<Sentence.Hole> wanted = slots.stream()
                .map(slot -> new Sentence.Hole(slot.code(), slot.type() == MeasureType.YES_NO))
                .toList();
        List<Sentence.Hole> found = sentence.holes();
        if (found.size() != wanted.size() || !found.containsAll(wanted) || !wanted.containsAll(found)) {
            String form = wanted.stream()
                    .map(hole -> hole.choice() ? "{" + hole.slot() + ":…|…}" : "{" + hole.slot() + "}")
                    .collect(Collectors.joining(", "));
            throw notAccepted(".sentence", "Use each slot once, and nothing else in braces: " + form + ".");
        }
    }

    private static Slot slot(String field, Slot slot) {
        if (!CODE.matcher(slot.code()).matches()) {
            throw notAccepted(field + ".code", "Name a slot by lower-case letters, digits and _, at most 40.");
        }
        if (slot.type() == MeasureType.COMPOSITE || slot.type() == MeasureType.TEXT) {
            throw notAccepted(field + ".type", "A slot is a count, a percentage or a yes-no.");
        }
        if (slot.scale() != null && slot.type() != MeasureType.COUNT) {
            throw notAccepted(
                    field + ".scale", "Only a count can be " + slot.scale().word() + "; leave the scale out.");
        }
        Map<String, String> label = new HashMap<>();
        String labels = "ownTemplate" + field + ".label";
        slot.label().forEach((tag, words) -> label.put(Words.language(labels, tag), Words.plain(labels, words)));
        return bounded(
                field,
                new Slot(
                        slot.code(),
                        slot.type(),
                        Words.nameIfGiven("ownTemplate" + field + ".unit", slot.unit()),
                        label,
                        Numbers.plainIfGiven("ownTemplate" + field + ".min", slot.min()),
                        Numbers.plainIfGiven("ownTemplate" + field + ".max", slot.max()),
                        slot.direction(),
                        slot.scale()));
    }

    /** Asked of numbers that are not too long: rounding others takes for ever. */
    private static Slot bounded(String field, Slot slot) {
        String bound = field + (slot.max() == null ? ".min" : ".max");
        if (slot.type() == MeasureType.YES_NO && (slot.min() != null || slot.max() != null)) {
            throw notAccepted(bound, "A yes or no has no bounds; leave them out.");
        }
        if (slot.min() != null && slot.max() != null && slot.min().compareTo(slot.max()) > 0) {
            throw notAccepted(bound, "Give a largest value that is not below the smallest.");
        }
        if (!slot.acceptsAny()) {
            throw notAccepted(
                    bound,
                    "No value lies within these bounds; give such that leave "
                            + (slot.type() == MeasureType.COUNT
                                    ? "a whole number of at least 0."
                                    : "a number from 0 to 100."));
        }
        return slot;
    }

    private static CommandRejected notAccepted(String field, String reason) {
        return new CommandRejected("own-template-not-accepted", "ownTemplate" + field, reason);
    }
}
