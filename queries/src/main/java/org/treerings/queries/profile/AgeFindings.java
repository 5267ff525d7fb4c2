package org.treerings.queries.profile;

import static org.treerings.queries.profile.Finding.Severity.NOTE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.Item;
import org.treerings.queries.Age;
import org.treerings.queries.Rules;
import org.treerings.queries.facts.Origin;
import org.treerings.queries.facts.Paths;

/** Values that were neither said nor confirmed for longer than the rules allow. */
record AgeFindings(LocalDate day) {

    Stream<Finding> of(Overview overview, List<Findings.Placed> actions) {
        return Stream.concat(
                        Stream.of(
                                stale(Paths.ABOUT, overview.about().origin()),
                                stale(Paths.POPULATION, overview.population().origin()),
                                stale(
                                        Paths.HEAD_OF_GOVERNMENT,
                                        overview.headOfGovernment().origin())),
                        actions.stream().flatMap(this::of))
                .flatMap(Optional::stream);
    }

    private Stream<Optional<Finding>> of(Findings.Placed placed) {
        Action action = placed.action();
        Baseline baseline = action.baseline();
        Target target = action.target();
        return Stream.of(
                stale(
                        placed.item(Item.DESCRIPTION.word()),
                        action.description().origin(),
                        action.description().confirmedOn()),
                baseline == null
                        ? Optional.empty()
                        : stale(placed.item(Item.BASELINE.word()), baseline.origin(), baseline.confirmedOn()),
                target == null
                        ? Optional.empty()
                        : stale(placed.item(Item.TARGET.word()), target.origin(), target.confirmedOn()));
    }

    /** Of the overview nothing can be confirmed. */
    private Optional<Finding> stale(String path, Origin origin) {
        return stale(path, origin, null, "said", "it should be updated where it is no longer right.");
    }

    private Optional<Finding> stale(String path, Origin origin, @Nullable LocalDate confirmedOn) {
        return stale(
                path, origin, confirmedOn, "said or confirmed", "it should be updated, or confirmed as still right.");
    }

    private Optional<Finding> stale(
            String path, Origin origin, @Nullable LocalDate confirmedOn, String how, String advice) {
        return Optional.ofNullable(origin.countsFrom())
                .map(said -> Age.of(said, confirmedOn, day, Rules.current()))
                .filter(Age::stale)
                .map(age -> new Finding(
                        "stale-value",
                        NOTE,
                        path,
                        "Last " + how + " on " + age.updatedOn() + ", more than " + age.staleAfterDays() + " days ago; "
                                + advice));
    }
}
