package org.treerings.app.importing.finding;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treerings.app.importing.profile.PrintedAction;
import org.treerings.app.importing.profile.PrintedBaseline;
import org.treerings.app.importing.profile.PrintedText;
import org.treerings.app.importing.profile.Profile;
import org.treerings.app.importing.text.PrintedDate;
import org.treerings.kernel.event.Item;

/** Dates that are missing or cannot be read. A description need not have one. */
final class LastUpdates implements Check {

    @Override
    public Stream<Finding> findings(Profile profile) {
        return Stream.concat(
                cover(profile.cover().downloaded()),
                profile.actionPlatform().actions().flatMap(LastUpdates::of));
    }

    private static Stream<Finding> cover(PrintedDate date) {
        return date.isMissing()
                ? Stream.of(Finding.warning(
                        "missing-date", null, null, "The cover has no download date; the document counts as today's."))
                : unreadable(date, null);
    }

    private static Stream<Finding> of(PrintedAction action) {
        PrintedText description = action.description();
        PrintedBaseline baseline = action.baseline();
        return Stream.of(
                        description == null
                                ? Stream.<Finding>of()
                                : unreadable(description.lastUpdate(), action.path(Item.DESCRIPTION)),
                        undated(baseline == null ? null : baseline.sentence(), action, Item.BASELINE),
                        undated(action.target(), action, Item.TARGET))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> undated(@Nullable PrintedText text, PrintedAction action, Item item) {
        if (text == null) {
            return Stream.of();
        }
        PrintedDate date = text.lastUpdate();
        return date.isMissing()
                ? Stream.of(Finding.warning(
                        "missing-date",
                        date.line() == null ? text.line() : date.line(),
                        action.path(item),
                        "The %s has no date of its last update; it counts from the document's date."
                                .formatted(item.word())))
                : unreadable(date, action.path(item));
    }

    private static Stream<Finding> unreadable(PrintedDate date, @Nullable String path) {
        return date.isUnreadable()
                ? Stream.of(Finding.warning(
                        "unreadable-date",
                        date.line(),
                        path,
                        "%s is no date; it should be like 23 December 2025.".formatted(Quote.of(date.words()))))
                : Stream.of();
    }
}
