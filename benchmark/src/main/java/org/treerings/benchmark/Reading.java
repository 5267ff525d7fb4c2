package org.treerings.benchmark;

import static java.time.LocalDate.MAX;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.ActorId;
import org.treerings.queries.diff.Bound;
import org.treerings.queries.facts.Grouping;
import org.treerings.queries.facts.History.Filter;
import org.treerings.queries.facts.Order;

/**
 * One question about a city.
 *
 * @param target the least ratio to the small city; 0 where there is none
 */
record Reading(String name, double target, Question question) {

    /** Asks it of a city of some scale. */
    interface Question {
        Object ask(Reads reads, Past past, Scale scale);
    }

    private static final double WITHIN_TWICE = 0.5;
    private static final int PAGE = 100;
    private static final double[] SHARES = {0.005, 0.5, 0.995};
    private static final List<String> PARTS = List.of("first", "middle", "last");

    static List<Reading> all() {
        List<Reading> all = new ArrayList<>(profiles());
        all.add(required("first page of history", history(Filter.NONE, Order.OLDEST)));
        all.add(required("newest page of history", history(Filter.NONE, Order.NEWEST)));
        all.add(required("timeline", (reads, past, _) -> reads.timeline().of(past.city(), MAX, Long.MAX_VALUE)));
        all.addAll(others());
        return all;
    }

    private static List<Reading> profiles() {
        List<Reading> profiles = new ArrayList<>();
        for (int day = 0; day < SHARES.length; day++) {
            for (int known = 0; known < SHARES.length; known++) {
                profiles.add(required(
                        "profile, day " + PARTS.get(day) + ", known " + PARTS.get(known),
                        profile(SHARES[day], SHARES[known])));
            }
        }
        return profiles;
    }

    /** A small city's is always that of today: only then it has all of its paths. */
    private static Question profile(double day, double known) {
        return (reads, past, scale) -> reads.profiles()
                .asOf(
                        past.city(),
                        Past.day(past == Past.SMALL ? 1 : day),
                        past.position(past == Past.SMALL ? 1 : known, scale))
                .orElseThrow();
    }

    private static List<Reading> others() {
        return List.of(
                beside("time map", (reads, past, _) -> reads.versions().bySecond(past.city(), -1, PAGE)),
                beside("history of a rare actor", history(by(Telling.RARE.value(), null, null, null), Order.NEWEST)),
                beside("history of an actor", history(by(Telling.USUAL.value(), null, null, null), Order.NEWEST)),
                beside("history of a kind", history(by(null, null, "action-added", null), Order.NEWEST)),
                beside("history of a path", history(by(null, null, null, "commitments/commitment-7"), Order.NEWEST)),
                beside("history of a role", history(by(null, Telling.SELDOM_ROLE, null, null), Order.NEWEST)),
                beside(
                        "counts by kind",
                        (reads, past, _) ->
                                reads.activity().counts(past.city(), Filter.NONE, Grouping.KIND, ZoneOffset.UTC)),
                beside(
                        "sessions",
                        (reads, past, _) ->
                                reads.activity().sessions(past.city(), Filter.NONE, Order.NEWEST, null, PAGE)),
                beside(
                        "diff of 100 entries",
                        (reads, past, scale) -> reads.diffs()
                                .between(
                                        past.city(),
                                        new Bound(MAX, past.position(SHARES[1], scale)),
                                        new Bound(MAX, past.position(SHARES[1], scale) + PAGE))
                                .orElseThrow()));
    }

    private static Question history(Filter filter, Order order) {
        return (reads, past, _) -> reads.history().of(past.city(), filter, order, null, PAGE);
    }

    private static Filter by(
            @Nullable String actor, @Nullable String role, @Nullable String kind, @Nullable String path) {
        ActorId whose = actor == null ? null : new ActorId(actor);
        return new Filter(path, whose, role, kind, null, null, null, null);
    }

    private static Reading required(String name, Question question) {
        return new Reading(name, WITHIN_TWICE, question);
    }

    private static Reading beside(String name, Question question) {
        return new Reading(name, 0, question);
    }
}
