package org.treerings.app.projections;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.treerings.app.projections.Verification.Difference;
import org.treerings.queries.Json;
import org.treerings.queries.diff.Operation;
import org.treerings.queries.diff.Patch;
import org.treerings.queries.facts.CityFacts;
import org.treerings.queries.facts.Discrepancy;
import org.treerings.queries.facts.Fact;
import org.treerings.queries.facts.Facts;
import org.treerings.queries.facts.Fold;
import org.treerings.queries.profile.Profiles;
import org.treerings.queries.profile.ReadyDocument;

/**
 * One city's entries against its facts and its profile.
 *
 * @param kept the profile as it was last written; no state behind its position is looked at
 * @param fold of entries that reach at least as far
 */
record CityVerification(ReadyDocument kept, Fold fold, Facts facts, Profiles profiles) {

    /** The present state, and the profile that is kept of it unless it will be told anew before anyone reads it. */
    Optional<Difference> present() {
        Optional<CityFacts> folded = fold.asOf(LocalDate.MAX, kept.position());
        return Discrepancy.between(folded, facts.asOf(kept.city(), LocalDate.MAX, kept.position()))
                .or(() -> folded.filter(_ -> profiles.isCurrent(kept))
                        .flatMap(state -> between(profiles.told(state, kept.day()), kept)))
                .map(what -> new Difference(kept.city(), LocalDate.MAX, kept.position(), what));
    }

    /** Some of the other states: about a day on which something began to count, with an entry as the last one known. */
    Optional<Difference> others(int points, RandomGenerator random) {
        List<Fact> known = fold.facts().stream()
                .filter(fact -> fact.position() <= kept.position())
                .toList();
        for (int point = 0; point < points; point++) {
            LocalDate day = any(known, random).countsFrom().minusDays(random.nextInt(2));
            Optional<Difference> difference = state(day, any(known, random).position());
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static Fact any(List<Fact> facts, RandomGenerator random) {
        return facts.get(random.nextInt(facts.size()));
    }

    private Optional<Difference> state(LocalDate day, long position) {
        Optional<CityFacts> folded = fold.asOf(day, position);
        return Discrepancy.between(folded, facts.asOf(kept.city(), day, position))
                .or(() -> folded.flatMap(state -> profiles.asOf(kept.city(), day, position)
                        .flatMap(found -> between(profiles.told(state, day), found))))
                .map(what -> new Difference(kept.city(), day, position, what));
    }

    private static Optional<Discrepancy> between(ReadyDocument folded, ReadyDocument found) {
        if (text(folded).equals(text(found))) {
            return Optional.empty();
        }
        List<Operation> steps = Patch.between(folded.json(), found.json());
        return Optional.of(
                steps.isEmpty()
                        ? new Discrepancy("the order of the profile's members", text(folded), text(found))
                        : new Discrepancy(
                                "profile " + steps.getFirst().path(),
                                at(folded, steps.getFirst().path()),
                                at(found, steps.getFirst().path())));
    }

    private static String at(ReadyDocument profile, String pointer) {
        return Json.documents().readTree(profile.json()).at(pointer).toString();
    }

    private static String text(ReadyDocument profile) {
        return new String(profile.json(), StandardCharsets.UTF_8);
    }
}
