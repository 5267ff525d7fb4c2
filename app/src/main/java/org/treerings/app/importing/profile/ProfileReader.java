package org.treerings.app.importing.profile;

import static java.util.stream.Collectors.toCollection;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.treerings.app.importing.text.Line;
import org.treerings.app.importing.text.Lines;
import org.treerings.app.importing.text.Passage;
import org.treerings.app.importing.text.PlainText;
import org.treerings.app.importing.text.UnreadableDocument;
import org.treerings.app.importing.text.Wording;

/** Reads a profile, one reader for each chapter. */
public final class ProfileReader {

    private static final Catalogue CATALOGUE = new Catalogue();
    private static final Set<String> SIGNS = Set.of(
            Wording.key(CoverPage.STATEMENT),
            Wording.key(Chapter.OVERVIEW.title()),
            Wording.key(Chapter.ACTION_PLATFORM.title()));

    private ProfileReader() {}

    /**
     * The lines of a profile, none of them placed.
     *
     * @throws UnreadableDocument if the text is no profile
     */
    public static Lines lines(PlainText text) {
        if (text.text().lines().noneMatch(line -> SIGNS.contains(Wording.key(line)))) {
            throw new UnreadableDocument(
                    "not-a-profile",
                    null,
                    "A profile has the line “%s”, the chapter “%s” or the chapter “%s”; none of them is there."
                            .formatted(CoverPage.STATEMENT, Chapter.OVERVIEW.title(), Chapter.ACTION_PLATFORM.title()));
        }
        return Lines.of(text, CATALOGUE);
    }

    /** The profile in the lines. Those it takes find their place. */
    public static Profile read(Lines lines) {
        Chapters chapters = new Chapters(lines);
        Cover cover = new CoverPage(lines).read(chapters.of(Chapter.COVER));
        OverviewChapter overview = new OverviewChapter(lines, CATALOGUE);
        overview.read(chapters.of(Chapter.OVERVIEW));
        ActionPlatformChapter platform = new ActionPlatformChapter(lines, CATALOGUE);
        platform.read(chapters.of(Chapter.ACTION_PLATFORM));
        Line cut = cut(chapters, overview, platform);
        Profile profile = new Profile(
                cover,
                overview.found(),
                platform.found(),
                new PathwayChapter(lines, CATALOGUE).read(chapters.of(Chapter.PATHWAY)),
                new IndexChapter(lines, CATALOGUE).read(chapters.of(Chapter.INDEX)),
                new ResourcesChapter(lines).read(chapters.of(Chapter.RESOURCES)),
                chapters.present(),
                cut == null ? null : cut.number(),
                marked(lines));
        requireKnown(profile.overview().country());
        requireWhole(profile, lines);
        return profile;
    }

    private static @Nullable Line cut(Chapters chapters, OverviewChapter overview, ActionPlatformChapter platform) {
        if (chapters.endsIn(Chapter.OVERVIEW)) {
            return overview.cut();
        }
        return chapters.endsIn(Chapter.ACTION_PLATFORM) ? platform.cut() : null;
    }

    private static void requireKnown(@Nullable Passage country) {
        if (country != null && Countries.code(country.text()).isEmpty()) {
            throw new UnreadableDocument(
                    "unknown-country",
                    country.line(),
                    "“%s” is no country's English name in ISO 3166-1.".formatted(country.text()));
        }
    }

    private static void requireWhole(Profile profile, Lines lines) {
        if (profile.isEmpty()) {
            throw new UnreadableDocument(
                    "document-cut",
                    lines.pieces().getLast().number(),
                    "The document ends before anything that can be recorded: the city's own words, its population, its"
                            + " head of government, or a commitment.");
        }
    }

    private static Set<Integer> marked(Lines lines) {
        return lines.pieces().stream().filter(Line::marked).map(Line::number).collect(toCollection(TreeSet::new));
    }
}
