package org.treerings.queries.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treerings.queries.Sample.ANSHUN;
import static org.treerings.queries.Sample.CARBON;
import static org.treerings.queries.Sample.CLIMATE;
import static org.treerings.queries.Sample.FORESTS;
import static org.treerings.queries.Sample.HEAT;
import static org.treerings.queries.Sample.IMPORTED_AT;
import static org.treerings.queries.Sample.OFFICER;
import static org.treerings.queries.Sample.day;
import static org.treerings.queries.Sample.registered;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.ActionAdded;
import org.treerings.kernel.event.ActionWithdrawn;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.CommitmentMade;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.framework.GlobalTarget;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.Database;
import org.treerings.queries.Ledger;
import org.treerings.queries.Processor;
import org.treerings.queries.Sample;
import org.treerings.queries.feed.ActionCriteria;
import org.treerings.queries.feed.CityCriteria;
import org.treerings.queries.feed.Criteria;
import org.treerings.queries.feed.FeedRow;
import org.treerings.queries.feed.Feeds;
import org.treerings.queries.feed.Where;
import org.treerings.queries.profile.Profiles;

class RollupsIT {

    private static final long NOW = Long.MAX_VALUE;
    private static final CityId KAILI = new CityId("kaili");
    private static final CityId EMPTY = new CityId("zunyi");
    private static final LocalDate BEFORE = day("2025-12-22");

    private final Ledger ledger = new Ledger();
    private final Profiles profiles = new Profiles(Database.jdbc(), Framework.current(), Sample.CLOCK);
    private final Feeds feeds = new Feeds(Database.jdbc(), profiles);
    private final ConcurrentMap<CountedCity, Tally> recent = new ConcurrentHashMap<>();
    private final Rollups rollups = new Rollups(Database.jdbc(), profiles, recent, Sample.CLOCK);

    @BeforeEach
    void threeCities() {
        Sample.importInto(ledger);
        append(registered(KAILI, "2026-04-01"));
        append(new CommitmentMade(KAILI, CLIMATE, FORESTS, "2026.1", day("2026-04-01")));
        append(new ActionAdded(KAILI, CLIMATE, HEAT, FORESTS, "2026.1", day("2026-04-01")));
        append(registered(EMPTY, "2026-04-01"));
        Processor.replay(ledger, 100);
    }

    @Test
    void countsWhatTheListsShow() {
        for (LocalDate asOf : new LocalDate[] {null, day("2025-12-23")}) {
            Tally total = rollups.of(Where.ANYWHERE, asOf, NOW).total();
            assertThat(counted())
                    .allSatisfy(criteria -> assertThat(total.count(criteria))
                            .as("%s as of %s", criteria, asOf)
                            .isEqualTo(listed(criteria, asOf)));
        }
    }

    private static List<Criteria<?>> counted() {
        return Stream.<Criteria<?>>concat(
                        Statistic.all().stream().map(Statistic::criteria),
                        Framework.current().globalTargets().stream()
                                .map(GlobalTarget::number)
                                .flatMap(target ->
                                        Stream.of(ActionCriteria.towards(target), CityCriteria.towards(target))))
                .toList();
    }

    private <R extends FeedRow<R>> int listed(Criteria<R> criteria, @Nullable LocalDate asOf) {
        return (int) feeds.rows(criteria, Where.ANYWHERE, asOf, NOW).count();
    }

    @Test
    void countsCitiesAndActions() {
        Tally total = rollups.of(Where.ANYWHERE, null, NOW).total();
        assertThat(count(total, "cities")).isEqualTo(3);
        assertThat(count(total, "cities-with-actions")).isEqualTo(2);
        assertThat(count(total, "actions")).isEqualTo(3);
        assertThat(count(total, "actions-with-baseline")).isEqualTo(1);
        assertThat(count(total, "actions-with-target")).isEqualTo(2);
        assertThat(total.count(CityCriteria.towards(8))).isEqualTo(2);
    }

    @Test
    void addsEachProgressUpToAllActions() {
        Tally total = rollups.of(Where.ANYWHERE, null, NOW).total();
        assertThat(Statistic.all().stream()
                        .filter(statistic -> statistic.id().startsWith("progress-"))
                        .mapToInt(statistic -> count(total, statistic.id()))
                        .sum())
                .isEqualTo(count(total, "actions"));
    }

    @Test
    void addsCountriesAndRegionsUpToTheTotal() {
        Rollup rollup = rollups.of(Where.ANYWHERE, null, NOW);
        assertThat(rollup.countries().keySet()).containsExactly("CN");
        for (Statistic statistic : Statistic.all()) {
            assertThat(rollup.countries().values().stream()
                            .mapToInt(tally -> count(tally, statistic.id()))
                            .sum())
                    .isEqualTo(count(rollup.total(), statistic.id()));
        }
        assertThat(count(rollups.of(new Where("pt", null), null, NOW).total(), "cities"))
                .isZero();
    }

    @Test
    void countsAnewWhatWasRecordedSince() {
        Tally before = rollups.of(Where.ANYWHERE, null, NOW).total();
        long seen = ledger.entries().getLast().position();
        append(new ActionWithdrawn(ANSHUN, CLIMATE, CARBON, "done", day("2026-04-06")));
        Processor.replay(ledger, 100);
        Tally after = rollups.of(Where.ANYWHERE, null, NOW).total();
        assertThat(count(after, "actions")).isEqualTo(count(before, "actions") - 1);
        assertThat(count(rollups.of(Where.ANYWHERE, null, seen).total(), "actions"))
                .isEqualTo(count(before, "actions"));
        assertThat(recent).hasSize(4);
    }

    @Test
    void tellsASeriesOfDays() {
        assertThat(rollups.on(Where.ANYWHERE, List.of(BEFORE, day("2026-04-04")), NOW))
                .extracting(point -> count(point.tally(), "actions-with-baseline"))
                .containsExactly(0, 1);
    }

    private static int count(Tally tally, String statistic) {
        return Statistic.all().stream()
                .filter(one -> one.id().equals(statistic))
                .mapToInt(one -> tally.count(one.criteria()))
                .sum();
    }

    private void append(CityEvent event) {
        ledger.append(OFFICER, IMPORTED_AT, event);
    }
}
