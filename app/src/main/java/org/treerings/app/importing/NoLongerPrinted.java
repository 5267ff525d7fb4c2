package org.treerings.app.importing;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.treerings.app.importing.finding.Finding;
import org.treerings.app.importing.profile.Chapter;
import org.treerings.app.importing.profile.PrintedAction;
import org.treerings.app.importing.profile.PrintedCommitment;
import org.treerings.kernel.event.Item;
import org.treerings.queries.facts.CityFacts;
import org.treerings.queries.facts.Fact;
import org.treerings.queries.facts.State;

/** What the record holds and a later document does not say any more: worth a look, never a withdrawal. */
final class NoLongerPrinted {

    private static final Set<String> ITEMS =
            Arrays.stream(Item.values()).map(Item::word).collect(toUnmodifiableSet());

    private NoLongerPrinted() {}

    static List<Finding> of(ProfileDocument document, LocalDate documentDay, CityFacts record) {
        if (!document.profile().chapters().contains(Chapter.ACTION_PLATFORM)) {
            return List.of();
        }
        Set<String> printed = printed(document).collect(toUnmodifiableSet());
        return record.byPath().values().stream()
                .filter(fact -> fact.state() == State.PRESENT)
                .filter(fact -> isPrintedByPlatforms(fact.path()))
                .filter(fact -> !fact.countsFrom().isAfter(documentDay))
                .filter(fact -> !printed.contains(fact.path()))
                .map(NoLongerPrinted::finding)
                .toList();
    }

    private static Finding finding(Fact fact) {
        return Finding.note(
                "no-longer-printed",
                null,
                fact.path(),
                "The record has this since %s, the document does not print it. It stays; withdraw it if that is meant."
                        .formatted(fact.countsFrom()));
    }

    private static boolean isPrintedByPlatforms(String path) {
        String[] parts = path.split("/", -1);
        return parts[0].equals("commitments")
                && (parts.length == 2 || parts.length == 4 || (parts.length == 5 && ITEMS.contains(parts[4])));
    }

    private static Stream<String> printed(ProfileDocument document) {
        return document.profile().actionPlatform().commitments().stream().flatMap(NoLongerPrinted::paths);
    }

    private static Stream<String> paths(PrintedCommitment commitment) {
        return Stream.concat(
                Stream.of(commitment.path()), commitment.actions().stream().flatMap(NoLongerPrinted::paths));
    }

    private static Stream<String> paths(PrintedAction action) {
        return Stream.of(
                        Stream.of(action.path()),
                        Stream.ofNullable(action.description()).map(_ -> action.path(Item.DESCRIPTION)),
                        Stream.ofNullable(action.baseline()).map(_ -> action.path(Item.BASELINE)),
                        Stream.ofNullable(action.target()).map(_ -> action.path(Item.TARGET)))
                .flatMap(paths -> paths);
    }
}
