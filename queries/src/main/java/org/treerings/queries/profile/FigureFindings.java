package org.treerings.queries.profile;

import static org.treerings.queries.profile.Finding.Severity.NOTE;
import static org.treerings.queries.profile.Finding.Severity.WARNING;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.Mention;
import org.treerings.kernel.measure.Value;
import org.treerings.queries.facts.Paths;

/** Figures in texts, in English or Chinese with 万 and 亿, that are not those of the fields. Rounded ones agree. */
record FigureFindings(Overview overview, List<Findings.Placed> actions, Framework framework) {

    private record Words(String path, String text) {}

    Stream<Finding> all() {
        return Stream.of(population(), cover(), actions.stream().flatMap(FigureFindings::target))
                .flatMap(found -> found);
    }

    private Stream<Finding> population() {
        Long people = overview.population().value();
        if (people == null) {
            return Stream.empty();
        }
        BigDecimal recorded = BigDecimal.valueOf(people);
        return texts().flatMap(words -> Mention.population(words.text())
                .filter(mention -> !mention.number().agreesWith(recorded))
                .map(mention -> new Finding(
                        "figure-differs",
                        WARNING,
                        words.path(),
                        "The text says “" + mention.words().strip() + "”, the population is recorded as " + people
                                + "; both should be the same figure.")));
    }

    private Stream<Finding> cover() {
        return actions.stream()
                .flatMap(
                        placed -> treeCover(placed).stream()
                                .flatMap(
                                        percent -> texts().flatMap(
                                                        words -> Mention.cover(words.text())
                                                                .filter(mention -> !mention.number()
                                                                        .agreesWith(percent))
                                                                .map(
                                                                        mention -> new Finding(
                                                                                "figure-under-other-names",
                                                                                NOTE,
                                                                                words.path(),
                                                                                "The text says “"
                                                                                        + mention.words()
                                                                                                .strip()
                                                                                        + "”, the baseline gives a tree cover of "
                                                                                        + percent.toPlainString()
                                                                                        + " percent; one figure should have one name, different ones be told apart.")))));
    }

    /** The one percentage in a target's words against the one percentage of its measure. */
    private static Stream<Finding> target(Findings.Placed placed) {
        Target target = placed.action().target();
        if (target == null || target.measure() == null || target.measure().type() != MeasureType.PERCENTAGE) {
            return Stream.empty();
        }
        List<Mention> mentions = Mention.percent(target.text()).toList();
        return amounts(target.measure())
                .filter(percent ->
                        mentions.size() == 1 && !mentions.getFirst().number().agreesWith(percent))
                .map(percent -> new Finding(
                        "figure-differs",
                        WARNING,
                        placed.item(Item.TARGET.word()),
                        "The text says “" + mentions.getFirst().words().strip() + "”, the target's value is "
                                + percent.toPlainString() + "; both should be the same figure."));
    }

    private Stream<Words> texts() {
        return Stream.concat(
                        Stream.of(words(Paths.ABOUT, overview.about().text())),
                        actions.stream().flatMap(FigureFindings::texts))
                .flatMap(Optional::stream);
    }

    /** A target that repeats the description gives no second text. */
    private static Stream<Optional<Words>> texts(Findings.Placed placed) {
        String description = placed.action().description().text();
        String target = placed.action().target() == null
                ? null
                : placed.action().target().text();
        return Stream.of(
                words(placed.item(Item.DESCRIPTION.word()), description),
                words(placed.item(Item.TARGET.word()), Objects.equals(target, description) ? null : target));
    }

    private static Optional<Words> words(String path, @Nullable String text) {
        return Optional.ofNullable(text).map(words -> new Words(path, words));
    }

    private Optional<BigDecimal> treeCover(Findings.Placed placed) {
        return Optional.ofNullable(placed.action().baseline())
                .filter(this::asksForTreeCover)
                .flatMap(baseline -> amounts(baseline.measure()).findFirst());
    }

    private boolean asksForTreeCover(Baseline baseline) {
        return Optional.ofNullable(baseline.template()).flatMap(framework::template).stream()
                .flatMap(template -> template.slots().stream())
                .anyMatch(slot -> slot.label()
                        .getOrDefault("en", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("tree cover"));
    }

    private static Stream<BigDecimal> amounts(Measure measure) {
        return measure.values().values().stream()
                .flatMap(
                        value -> value instanceof Value.Amount(BigDecimal number) ? Stream.of(number) : Stream.empty());
    }
}
