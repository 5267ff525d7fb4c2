package org.treerings.queries.progress;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.framework.OfferedAction;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.measure.SentenceTemplate;
import org.treerings.kernel.measure.Slot;
import org.treerings.kernel.measure.TemplateId;
import org.treerings.queries.Rules;
import org.treerings.queries.facts.CityFacts;
import org.treerings.queries.facts.Fact;
import org.treerings.queries.facts.Paths;

/**
 * How far the city has come with an action, with all that it takes to compute it again.
 *
 * @param status of several slots, the least favourable of those that have a target
 * @param computedFor the day for which it is told
 * @param thresholds of pace and growth ratio
 * @param ownWord what the city said itself where it gave no number
 */
public record Assessment(
        Status status,
        Method method,
        String ruleVersion,
        LocalDate computedFor,
        List<SlotProgress> slots,
        List<Input> inputs,
        Rules.Thresholds thresholds,
        Freshness freshness,
        @Nullable OwnWord ownWord) {

    /** Progress of an action on a day. */
    public static Assessment of(
            CityFacts facts, CommitmentId commitment, ActionId action, Framework framework, LocalDate day) {
        Rules rules = Rules.current();
        Fact baseline =
                facts.present(Paths.item(commitment, action, Item.BASELINE)).orElse(null);
        Readings readings = new Readings(
                asked(baseline, framework.action(commitment, action), framework),
                baseline,
                facts.present(Paths.item(commitment, action, Item.TARGET)).orElse(null),
                facts.under(Paths.progress(commitment, action)).toList());
        return of(readings, Freshness.of(facts, readings.all(), day, rules), day, rules);
    }

    private static Assessment of(Readings readings, Freshness freshness, LocalDate day, Rules rules) {
        Judgement judgement = new Judgement(freshness.stale(), day);
        List<Series> series = readings.series();
        List<SlotProgress> slots = series.stream()
                .map(one -> one.method() == Method.REACHED_OR_NOT
                        ? YesOrNo.of(one, judgement)
                        : Numbers.of(one, judgement, rules))
                .toList();
        return new Assessment(
                readings.hasTargetInWords() ? inWords(readings, judgement) : status(readings, series, slots),
                readings.hasTargetInWords() ? Method.OWN_WORD : method(slots),
                rules.version(),
                day,
                slots,
                inputs(series, slots),
                rules.towardsTarget(),
                freshness,
                readings.ownWord().orElse(null));
    }

    private static Status inWords(Readings readings, Judgement judgement) {
        if (readings.ownWord().isPresent()) {
            return judgement.of(false, null, Status.DECLARED);
        }
        if (readings.baseline() == null) {
            return Status.NO_BASELINE;
        }
        return readings.reports().isEmpty() ? Status.ONE_POINT : Status.NO_TARGET;
    }

    private static Status status(Readings readings, List<Series> series, List<SlotProgress> slots) {
        List<String> aimed = series.stream()
                .filter(one -> one.target() != null)
                .map(Series::slot)
                .toList();
        return slots.stream()
                .filter(slot -> aimed.isEmpty() || aimed.contains(slot.slot()))
                .map(SlotProgress::status)
                .min(naturalOrder())
                .orElse(readings.baseline() == null ? Status.NO_BASELINE : Status.NO_TARGET);
    }

    private static Method method(List<SlotProgress> slots) {
        List<Method> methods =
                slots.stream().map(SlotProgress::method).distinct().toList();
        return switch (methods.size()) {
            case 0 -> Method.LINEAR_COMPLETION;
            case 1 -> methods.getFirst();
            default -> Method.BY_SLOT;
        };
    }

    private static List<Input> inputs(List<Series> series, List<SlotProgress> slots) {
        return series.stream()
                .flatMap(one -> one.inputs(slots.get(series.indexOf(one)).reachedOn()))
                .toList();
    }

    private static List<Slot> asked(@Nullable Fact baseline, Optional<OfferedAction> offered, Framework framework) {
        Optional<SentenceTemplate> stored = Optional.ofNullable(baseline)
                .flatMap(fact -> Optional.ofNullable(fact.component("template", TemplateId.class)))
                .flatMap(framework::template);
        return stored.or(() -> offered.flatMap(action -> Optional.ofNullable(action.baseline())))
                .map(SentenceTemplate::slots)
                .orElse(List.of());
    }
}
