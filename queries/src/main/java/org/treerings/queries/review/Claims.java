package org.treerings.queries.review;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.SentenceTemplate;
import org.treerings.kernel.measure.Slot;
import org.treerings.kernel.measure.Value;
import org.treerings.queries.facts.Fact;
import org.treerings.queries.progress.Templates;

/**
 * All versions of what was claimed of one action, as far as was known: also those that were retracted.
 *
 * @param action its path
 */
record Claims(String action, List<Fact> facts) {

    private static final Comparator<Fact> BY_DAY = comparing(Fact::countsFrom).thenComparingLong(Fact::position);

    /** The action that a claim is about. */
    static String action(Fact claim) {
        return String.join("/", List.of(claim.path().split("/", -1)).subList(0, 4));
    }

    /** The versions of the baseline that stand, by the day they count from. */
    List<Fact> baselines() {
        return standing(item(Item.BASELINE));
    }

    /** The versions of the target that stand, by the day they count from. */
    List<Fact> targets() {
        return standing(item(Item.TARGET));
    }

    /** The reports that stand. */
    List<Fact> reports() {
        return standing(facts.stream().filter(fact -> fact.path().startsWith(action + "/progress/")));
    }

    /** The baseline that stood when an entry was recorded, whatever became of it later. */
    Optional<Fact> baselineBefore(Fact fact) {
        return item(Item.BASELINE)
                .filter(baseline -> baseline.position() < fact.position())
                .filter(baseline -> baseline.retractedAt() == null || baseline.retractedAt() > fact.position())
                .max(BY_DAY);
    }

    /** The slots of the sentence that the latest baseline fills, or else of the one that the catalogue has for the action. */
    List<Slot> slots(Framework framework) {
        List<Fact> baselines = baselines();
        Optional<SentenceTemplate> filled =
                baselines.isEmpty() ? Optional.empty() : Templates.of(baselines.getLast(), framework);
        List<String> parts = List.of(action.split("/", -1));
        return filled.or(() -> framework
                        .action(new CommitmentId(parts.get(1)), new ActionId(parts.get(3)))
                        .flatMap(offered -> Optional.ofNullable(offered.baseline())))
                .map(SentenceTemplate::slots)
                .orElse(List.of());
    }

    static Map<String, Value> values(@Nullable Fact fact) {
        Measure measure = fact == null ? null : fact.component("measure", Measure.class);
        return measure == null ? Map.of() : measure.values();
    }

    private Stream<Fact> item(Item item) {
        return facts.stream().filter(fact -> fact.path().equals(action + "/" + item.word()));
    }

    private static List<Fact> standing(Stream<Fact> facts) {
        return facts.filter(fact -> fact.retractedAt() == null).sorted(BY_DAY).toList();
    }
}
