package org.treerings.app.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.Json;
import org.treerings.queries.facts.Change;
import org.treerings.queries.facts.Fact;
import org.treerings.queries.facts.Facts;
import org.treerings.queries.profile.Profiles;
import org.treerings.queries.profile.ReadyDocument;
import tools.jackson.databind.JsonNode;

/** Tells what an entry changed, and what stood after it: as the profile of that day and as known right then. */
public final class Story {

    private static final int WIDTH = 160;
    private static final String NOTHING = "-";

    private final Facts facts;
    private final Profiles profiles;

    public Story(Facts facts, Profiles profiles) {
        this.facts = facts;
        this.profiles = profiles;
    }

    /**
     * Prints an entry.
     *
     * @param changes all that it made
     */
    void tell(CityId city, ZoneId zone, List<Change> changes, PrintStream out) {
        Change first = changes.getFirst();
        LocalDate day = LocalDate.ofInstant(first.recordedAt(), zone);
        out.printf(
                "%d  %s%s  %s, recorded %s by %s (%s)%n",
                first.position(),
                first.countsFrom(),
                first.dateUnknown() ? " at latest" : "",
                first.kind(),
                first.recordedAt(),
                first.actor(),
                first.role());
        if (first.reason() != null) {
            out.printf("   because: %s%n", first.reason());
        }
        if (first.because() != null) {
            out.printf("   it %s%n", first.because().words());
        }
        facts.asOf(city, day, first.position())
                .ifPresent(after ->
                        changes.forEach(change -> tell(change, after.byPath().get(change.path()), out)));
        profiles.asOf(city, day, first.position()).ifPresent(profile -> count(profile, out));
    }

    /** What stands after it may be another value, of a later day. */
    private static void tell(Change change, @Nullable Fact standing, PrintStream out) {
        out.printf("   %s: %s -> %s%n", change.path(), words(change.before()), words(change.after()));
        if (standing == null || standing.position() != change.position()) {
            out.printf("   %s stays %s%n", change.path(), standing == null ? NOTHING : words(standing.value()));
        }
    }

    private static void count(ReadyDocument profile, PrintStream out) {
        JsonNode statistics = Json.documents().readTree(profile.json()).get("statistics");
        out.printf(
                "   = %s commitments, %s actions, %s baselines, %s targets, %s progress reports, %s resources%n%n",
                statistics.get("commitments"),
                statistics.get("actions"),
                statistics.get("baselines"),
                statistics.get("targets"),
                statistics.get("progressReports"),
                statistics.get("resources"));
    }

    private static String words(@Nullable JsonNode value) {
        String words = value == null ? NOTHING : value.toString();
        return words.length() <= WIDTH ? words : words.substring(0, words.offsetByCodePoints(0, WIDTH / 2)) + "…";
    }
}
