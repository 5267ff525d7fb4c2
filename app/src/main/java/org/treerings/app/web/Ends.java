package org.treerings.app.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.diff.Bound;

/** The two states that a difference is asked for between. */
record Ends(Bound from, Bound to) {

    private static final String INSTANT =
            " must be an instant such as 2026-04-04T10:00:00Z (a plus sign as %2B) on the axis knownAt.";
    private static final String DAY = " must be a day such as 2026-04-04 on the axis asOf.";

    /** Of a day, known at one instant and at another. */
    static Ends knownAt(
            Moments moments, CityId city, @Nullable String from, @Nullable String to, @Nullable LocalDate asOf) {
        OffsetDateTime begins = read("from", from, OffsetDateTime::parse, INSTANT);
        OffsetDateTime ends = to == null ? null : read("to", to, OffsetDateTime::parse, INSTANT);
        if (ends != null && begins.isAfter(ends)) {
            throw afterTo(begins, ends);
        }
        LocalDate day = moments.day(city, "asOf", asOf);
        return new Ends(new Bound(day, moments.position("from", begins)), new Bound(day, moments.position("to", ends)));
    }

    /** Known at an instant, of one day and of another. */
    static Ends asOf(
            Moments moments,
            CityId city,
            @Nullable String from,
            @Nullable String to,
            @Nullable OffsetDateTime knownAt) {
        LocalDate begins = read("from", from, LocalDate::parse, DAY);
        LocalDate ends = to == null ? null : read("to", to, LocalDate::parse, DAY);
        if (ends != null && begins.isAfter(ends)) {
            throw afterTo(begins, ends);
        }
        long position = moments.position("knownAt", knownAt);
        return new Ends(
                new Bound(moments.day(city, "from", begins), position),
                new Bound(moments.day(city, "to", ends), position));
    }

    private static <T> T read(String parameter, @Nullable String asked, Function<String, T> parse, String rule) {
        if (asked == null) {
            throw new BadParameter(parameter, parameter + rule);
        }
        try {
            return parse.apply(asked);
        } catch (DateTimeException _) {
            throw new BadParameter(parameter, parameter + rule);
        }
    }

    private static BadParameter afterTo(Object from, Object to) {
        return new BadParameter("from", "from must not come after to: " + from + " is later than " + to + ".");
    }
}
