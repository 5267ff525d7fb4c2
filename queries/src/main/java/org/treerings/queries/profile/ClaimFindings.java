package org.treerings.queries.profile;

import static org.treerings.queries.profile.Finding.Severity.WARNING;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.treerings.queries.facts.CityFacts;
import org.treerings.queries.facts.Fact;
import org.treerings.queries.facts.Paths;

/**
 * Where the last document claims other figures than the profile has. What was recorded or taken back since its import is
 * news to the document, and no fault of either.
 */
record ClaimFindings(CityFacts facts, Fact claims) {

    static Stream<Finding> of(CityFacts facts, Statistics statistics, IndexScore index) {
        return facts.present(Paths.CLAIMS).map(claims -> new ClaimFindings(facts, claims)).stream()
                .flatMap(found -> Stream.of(found.actionsDiffer(statistics), found.pointsDiffer(index)))
                .flatMap(Optional::stream);
    }

    private Optional<Finding> actionsDiffer(Statistics statistics) {
        Integer claimed = Claimed.figures(facts).actions();
        return claimed == null || claimed == statistics.actions() || changedSince(Paths::isUndertaking)
                ? Optional.empty()
                : Optional.of(new Finding(
                        "claimed-actions-differ",
                        WARNING,
                        Paths.CLAIMS,
                        "The document claims " + claimed + " actions, the profile lists " + statistics.actions()
                                + "; both should be the same number."));
    }

    private Optional<Finding> pointsDiffer(IndexScore index) {
        Integer claimed = index.claimedScore();
        Integer points = index.score();
        String found = points == null
                ? "but no indicator was assessed; those that earned them should be."
                : "the assessed indicators add up to " + points + "; both should be the same number.";
        return claimed == null
                        || claimed.equals(points)
                        || (claimed == 0 && points == null)
                        || changedSince(path -> path.startsWith(Paths.INDEX + "/"))
                ? Optional.empty()
                : Optional.of(new Finding(
                        "claimed-index-differs",
                        WARNING,
                        Paths.CLAIMS,
                        "The document claims " + claimed + " points of the index, " + found));
    }

    /** An import ends with what the document claims. */
    private boolean changedSince(Predicate<String> where) {
        return facts.byPath().values().stream()
                .anyMatch(fact -> fact.version() > claims.position() && where.test(fact.path()));
    }
}
