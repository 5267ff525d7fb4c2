package org.treerings.app.importing.finding;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.treerings.app.importing.profile.PrintedAction;
import org.treerings.app.importing.profile.PrintedBaseline;
import org.treerings.app.importing.profile.Profile;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.measure.Mention;
import org.treerings.kernel.measure.Slot;

/** A tree cover whose figure, or one like it, goes by other names in the texts. */
final class CoverUnderOtherNames implements Check {

    private static final String TREE_COVER = "tree cover";

    @Override
    public Stream<Finding> findings(Profile profile) {
        return profile.actionPlatform()
                .actions()
                .flatMap(action -> Stream.ofNullable(action.baseline())
                        .filter(CoverUnderOtherNames::givesTreeCover)
                        .flatMap(
                                baseline -> others(profile).stream().map(others -> finding(action, baseline, others))));
    }

    private static boolean givesTreeCover(PrintedBaseline baseline) {
        return Optional.ofNullable(baseline.template()).flatMap(Framework.current()::template).stream()
                .flatMap(template -> template.slots().stream())
                .map(Slot::label)
                .anyMatch(label ->
                        label.getOrDefault("en", "").toLowerCase(Locale.ROOT).contains(TREE_COVER));
    }

    private static Optional<String> others(Profile profile) {
        String others = CityTexts.of(profile)
                .flatMap(words ->
                        Mention.cover(words.text()).map(found -> Quote.of(found.words()) + " in line " + words.line()))
                .collect(joining(", "));
        return others.isEmpty() ? Optional.empty() : Optional.of(others);
    }

    private static Finding finding(PrintedAction action, PrintedBaseline baseline, String others) {
        return Finding.note(
                "figure-under-other-names",
                baseline.sentence().line(),
                action.path(Item.BASELINE),
                "The tree cover of this baseline goes by other names in the texts (%s); one figure should have one name, and different ones be told apart."
                        .formatted(others));
    }
}
