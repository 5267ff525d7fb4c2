package org.treerings.queries.diff;

import static java.util.Comparator.comparingLong;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;
import org.treerings.queries.facts.Change;
import org.treerings.queries.facts.CityFacts;
import org.treerings.queries.facts.Fact;
import org.treerings.queries.facts.Facts;
import org.treerings.queries.facts.Retractions;
import org.treerings.queries.facts.State;
import org.treerings.queries.profile.Profiles;
import org.treerings.queries.profile.ReadyDocument;
import tools.jackson.databind.JsonNode;

/** Tells any two states of a city's record apart. */
public final class Diffs {

    private final Facts facts;
    private final Retractions retractions;
    private final Profiles profiles;
    private final Framework framework;

    /**
     * Compares what the read tables hold.
     *
     * @param clock tells the day in each city
     */
    public Diffs(JdbcClient jdbc, Framework framework, Clock clock) {
        this.facts = new Facts(jdbc);
        this.retractions = new Retractions(jdbc);
        this.profiles = new Profiles(jdbc, framework, clock);
        this.framework = framework;
    }

    /**
     * What lies between two states, the second of a later day or known later, or both; empty if nothing was known of the
     * city at the first.
     */
    public Optional<Diff> between(CityId city, Bound begins, Bound ends) {
        return facts.asOf(city, begins.day(), begins.position())
                .flatMap(from ->
                        facts.asOf(city, ends.day(), ends.position()).map(to -> between(from, to, begins, ends)));
    }

    private Diff between(CityFacts from, CityFacts to, Bound begins, Bound ends) {
        ReadyDocument before = profiles.told(from, begins.day());
        ReadyDocument after = profiles.told(to, ends.day());
        return new Diff(
                Diff.State.of(before),
                Diff.State.of(after),
                differences(from, to, begins, ends),
                Patch.between(before.json(), after.json()));
    }

    private List<Difference> differences(CityFacts from, CityFacts to, Bound begins, Bound ends) {
        SortedSet<String> paths = Causes.changed(from, to);
        List<EntryId> said = paths.stream()
                .flatMap(path -> Stream.ofNullable(from.byPath().get(path)))
                .map(Fact::entry)
                .toList();
        Causes causes = new Causes(from, to, begins, ends, retractions.of(from.city(), said, to.position()));
        Labels labels = new Labels(framework, List.of(to, from));
        return paths.stream()
                .map(path -> new Difference(
                        labels.of(path),
                        change(
                                causes.of(path),
                                path,
                                from.byPath().get(path),
                                to.byPath().get(path))))
                .sorted(comparingLong(
                                (Difference difference) -> difference.change().position())
                        .thenComparing(difference -> difference.change().path()))
                .toList();
    }

    private static Change change(Fact cause, String path, @Nullable Fact before, @Nullable Fact after) {
        return Change.by(cause, path, after == null ? State.RETRACTED : after.state(), value(before), value(after));
    }

    private static @Nullable JsonNode value(@Nullable Fact fact) {
        return fact == null ? null : fact.value();
    }
}
