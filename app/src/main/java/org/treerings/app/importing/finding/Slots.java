package org.treerings.app.importing.finding;

import java.util.stream.Stream;
import org.treerings.app.importing.profile.PrintedAction;
import org.treerings.app.importing.profile.PrintedBaseline;
import org.treerings.app.importing.profile.Profile;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.measure.Numeral;
import org.treerings.kernel.measure.SentenceTemplate;
import org.treerings.kernel.measure.Slot;

/** Words, numbers that cannot be, or nothing at all, where a baseline asks for a number. */
final class Slots implements Check {

    @Override
    public Stream<Finding> findings(Profile profile) {
        return profile.actionPlatform().actions().flatMap(Slots::of);
    }

    private static Stream<Finding> of(PrintedAction action) {
        PrintedBaseline baseline = action.baseline();
        if (baseline == null || baseline.template() == null) {
            return Stream.of();
        }
        SentenceTemplate template =
                Framework.current().template(baseline.template()).orElseThrow();
        return template.slots().stream()
                .filter(slot -> !baseline.measure().values().containsKey(slot.code()))
                .map(slot -> finding(
                        action, baseline, slot, baseline.measure().notes().getOrDefault(slot.code(), "")));
    }

    private static Finding finding(PrintedAction action, PrintedBaseline baseline, Slot slot, String note) {
        String what = note.isEmpty() ? "Nothing" : Quote.of(note);
        return Finding.warning(
                code(note),
                baseline.sentence().line(),
                action.path(Item.BASELINE),
                "%s stands where %s is asked for (%s)%s."
                        .formatted(
                                what,
                                slot.expectation(),
                                slot.label().getOrDefault("en", slot.code()),
                                note.isEmpty() ? "" : "; it is kept as a note"));
    }

    private static String code(String note) {
        if (note.isEmpty()) {
            return "missing-value";
        }
        return Numeral.of(note).isPresent() ? "value-out-of-range" : "text-in-numeric-slot";
    }
}
