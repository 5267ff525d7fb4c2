package org.treerings.app.importing.finding;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treerings.app.importing.profile.ActionPlatform;
import org.treerings.app.importing.profile.Chapter;
import org.treerings.app.importing.profile.Overview;
import org.treerings.app.importing.profile.PrintedAction;
import org.treerings.app.importing.profile.Profile;
import org.treerings.kernel.event.Item;

/** What every profile has and this one lacks: chapters, expected lines, the end. */
final class Completeness implements Check {

    @Override
    public Stream<Finding> findings(Profile profile) {
        return Stream.of(chapters(profile), overview(profile), actions(profile.actionPlatform()), end(profile))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> chapters(Profile profile) {
        return Arrays.stream(Chapter.values())
                .filter(Chapter::isNumbered)
                .filter(chapter -> !profile.chapters().contains(chapter))
                .map(chapter -> Finding.warning(
                        "missing-chapter",
                        null,
                        null,
                        "The chapter “%s” is not there; a whole profile has it.".formatted(chapter.title())));
    }

    private static Stream<Finding> overview(Profile profile) {
        if (!profile.chapters().contains(Chapter.OVERVIEW)) {
            return Stream.of();
        }
        Overview overview = profile.overview();
        return Stream.of(
                        missing(overview.about(), "overview/about", "The text under “About”"),
                        missing(overview.population(), "overview/population", "The line above “Population size”"),
                        missing(overview.country(), null, "The line above “Country”"),
                        missing(overview.region(), null, "The line above “Region”"),
                        missing(overview.head(), "overview/head-of-government", "The line above “Head of government”"),
                        missing(overview.actions(), "claims", "The number above “Actions made on the Action Platform”"))
                .flatMap(finding -> finding);
    }

    private static Stream<Finding> missing(@Nullable Object part, @Nullable String path, String what) {
        return part != null
                ? Stream.of()
                : Stream.of(Finding.warning("missing-line", null, path, what + " is not there; it is left unknown."));
    }

    private static Stream<Finding> actions(ActionPlatform platform) {
        return platform.actions().filter(action -> action.description() == null).map(Completeness::undescribed);
    }

    private static Finding undescribed(PrintedAction action) {
        return Finding.warning(
                "missing-line",
                action.title().line(),
                action.path(Item.DESCRIPTION),
                "The action has no description; a text should stand below it.");
    }

    private static Stream<Finding> end(Profile profile) {
        return profile.cut() == null
                ? Stream.of()
                : Stream.of(Finding.warning(
                        "document-cut",
                        profile.cut(),
                        null,
                        "The document ends within the text that begins here, so it was not taken; send a whole one."));
    }
}
