package org.treerings.commands.commitment;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.CommandRejected;
import org.treerings.commands.Words;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.SentenceTemplate;
import org.treerings.kernel.measure.Slot;
import org.treerings.kernel.measure.Value;

/** What a measure refuses, and why. */
final class MeasureRules {

    private MeasureRules() {}

    /** Words alone are always taken; anything else has to fit. */
    static Measure measureOrWordsFit(Measure measure, @Nullable SentenceTemplate template) {
        return measureFits(measure, measure.type() == MeasureType.TEXT ? null : template);
    }

    /** The measure as it is recorded, once every value and every note in it has found its place. */
    static Measure measureFits(Measure measure, @Nullable SentenceTemplate template) {
        if (template == null) {
            typeNeedsNoTemplate(measure.type());
        } else {
            typeIsThatOfTheTemplate(measure.type(), template);
        }
        textHasNoValues(measure);
        Map<String, Value> values = new HashMap<>();
        measure.values().forEach((code, value) -> {
            Slot slot = slotExists("measure.values", code, measure.type(), template);
            slotAcceptsTheValue(slot, value);
            values.put(slot.code(), value);
        });
        Map<String, String> notes = new HashMap<>();
        measure.notes().forEach((code, note) -> {
            Slot slot = slotExists("measure.notes", code, measure.type(), template);
            notes.put(slot.code(), Words.plain("measure.notes." + code, note));
        });
        return new Measure(measure.type(), values, notes);
    }

    private static void typeNeedsNoTemplate(MeasureType type) {
        if (type == MeasureType.COMPOSITE) {
            throw notAccepted("measure.type", "Several values in one sentence need the template of that sentence.");
        }
    }

    private static void typeIsThatOfTheTemplate(MeasureType type, SentenceTemplate template) {
        if (type != template.type()) {
            throw notAccepted(
                    "measure.type", "The sentence takes a " + template.type().word() + ", not a " + type.word() + ".");
        }
    }

    private static void textHasNoValues(Measure measure) {
        if (measure.type() == MeasureType.TEXT && !measure.values().isEmpty()) {
            throw notAccepted("measure.values", "A measure of type text has no values; give its type, or words alone.");
        }
    }

    /** The template's slot of that code; without a template the city's own word for it, of the measure's type. */
    private static Slot slotExists(String field, String code, MeasureType type, @Nullable SentenceTemplate template) {
        if (template == null) {
            return new Slot(Words.name(field, code), type, null, Map.of(), null, null, null);
        }
        return template.slot(code).orElseThrow(() -> {
            String known = template.slots().stream().map(Slot::code).collect(Collectors.joining(", "));
            return notAccepted(field + "." + code, "The sentence has no slot " + code + "; it has " + known + ".");
        });
    }

    private static void slotAcceptsTheValue(Slot slot, Value value) {
        if (!slot.accepts(value)) {
            throw notAccepted("measure.values." + slot.code(), "Give " + slot.expectation() + ".");
        }
    }

    private static CommandRejected notAccepted(String field, String reason) {
        return new CommandRejected("value-not-accepted", field, reason);
    }
}
