package org.treerings.queries.feed;

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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.ActionAdded;
import org.treerings.kernel.event.ActionWithdrawn;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.CityRenamed;
import org.treerings.kernel.event.CommitmentMade;
import org.treerings.kernel.event.CommitmentWithdrawn;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.PopulationRecorded;
import org.treerings.kernel.event.TargetUpdated;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.identity.EntryId;
import org.treerings.queries.Database;
import org.treerings.queries.Ledger;
import org.treerings.queries.Processor;
import org.treerings.queries.Sample;
import org.treerings.queries.profile.Profiles;
import org.treerings.queries.progress.Status;

class FeedsIT {

    private static final long NOW = Long.MAX_VALUE;

    private static final CommitmentId OWN = new CommitmentId("quiet-streets");

    private final Ledger ledger = new Ledger();
    private final Feeds feeds =
            new Feeds(Database.jdbc(), new Profiles(Database.jdbc(), Framework.current(), Sample.CLOCK));

    @Test
    void tellsAllActionsOfThreeHundredCitiesAndThenJustWhatFiveEntriesChanged() {
        List<CityId> cities = IntStream.range(0, 300)
                .mapToObj("city-%03d"::formatted)
                .map(CityId::new)
                .toList();
        cities.forEach(this::twoActions);
        Processor.replay(ledger, 500);
        assertThat(actions(ActionCriteria.ALL).map(ActionRow::key))
                .containsExactlyElementsOf(cities.stream()
                        .flatMap(city -> List.of(key(city, HEAT), key(city, CARBON)).stream())
                        .toList());

        long seen = ledger.entries().getLast().position();
        changeFive(cities);
        Processor.replay(ledger, 500);

        List<ActionRow> changes =
                feeds.changedSince(ActionCriteria.ALL, Where.ANYWHERE, seen).toList();
        assertThat(changes)
                .filteredOn(row -> !row.removed())
                .extracting(ActionRow::key)
                .containsExactly(key(cities.get(5), CARBON), key(cities.get(99), HEAT), key(cities.get(99), CARBON));
        assertThat(changes)
                .filteredOn(ActionRow::removed)
                .extracting(ActionRow::key)
                .containsExactly(key(cities.get(17), HEAT), key(cities.get(42), HEAT), key(cities.get(42), CARBON));
        assertThat(feeds.changedSince(CityCriteria.ALL, Where.ANYWHERE, seen).map(CityRow::city))
                .containsExactly(cities.get(5), cities.get(17), cities.get(42), cities.get(99), cities.get(200));
    }

    @Test
    void leadsWhoFollowsChangesToTheRowsThatStand() {
        Sample.importInto(ledger);
        Processor.replay(ledger, 100);
        Map<ActionRow.Key, ActionRow> followed = new HashMap<>();
        actions(ActionCriteria.ALL).forEach(row -> followed.put(row.key(), row));
        long seen = ledger.entries().getLast().position();
        append(new EntryRetracted(ANSHUN, entry(9), "another city's", day("2026-04-06")));
        append(new ActionWithdrawn(ANSHUN, CLIMATE, CARBON, "done", day("2026-04-06")));
        Processor.replay(ledger, 100);

        List<ActionRow> changes =
                feeds.changedSince(ActionCriteria.ALL, Where.ANYWHERE, seen).toList();
        changes.forEach(row -> {
            if (row.removed()) {
                followed.remove(row.key());
            } else {
                followed.put(row.key(), row);
            }
        });
        assertThat(changes).hasSize(2);
        assertThat(followed.values())
                .containsExactlyInAnyOrderElementsOf(actions(ActionCriteria.ALL).toList());
    }

    @Test
    void tellsThatAnActionIsNoLongerWhatWasAskedFor() {
        Sample.importInto(ledger);
        ActionCriteria withoutBaseline = ActionCriteria.of(Status.NO_BASELINE);
        append(new ActionAdded(ANSHUN, CLIMATE, new ActionId("plant"), FORESTS, null, null));
        Processor.replay(ledger, 100);
        long seen = ledger.entries().getLast().position();
        assertThat(actions(withoutBaseline).map(ActionRow::key)).contains(key(ANSHUN, HEAT));

        append(new ActionWithdrawn(ANSHUN, CLIMATE, HEAT, "done", day("2026-04-06")));
        Processor.replay(ledger, 100);
        assertThat(feeds.changedSince(withoutBaseline, Where.ANYWHERE, seen))
                .containsExactly(new ActionRow(key(ANSHUN, HEAT), true, null));
        assertThat(feeds.changedSince(ActionCriteria.ALL, new Where("PT", null), seen))
                .isEmpty();
    }

    @Test
    void tellsCommitmentsAndWhichOfThemAreEmpty() {
        twoActions(ANSHUN);
        append(new CommitmentMade(ANSHUN, OWN, FORESTS, null, day("2026-04-01")));
        Processor.replay(ledger, 100);
        long seen = ledger.entries().getLast().position();
        CommitmentCriteria inUse = CommitmentCriteria.having(CommitmentCriteria.Trait.ACTIONS);
        assertThat(feeds.rows(CommitmentCriteria.ALL, Where.ANYWHERE, null, NOW)
                        .map(row -> row.key().commitment()))
                .containsExactly(CLIMATE, OWN);
        assertThat(feeds.rows(inUse, Where.ANYWHERE, null, NOW)
                        .map(row -> row.key().commitment()))
                .containsExactly(CLIMATE);

        append(new ActionWithdrawn(ANSHUN, CLIMATE, HEAT, "done", day("2026-04-06")));
        append(new ActionWithdrawn(ANSHUN, CLIMATE, CARBON, "done", day("2026-04-06")));
        Processor.replay(ledger, 100);
        assertThat(feeds.changedSince(inUse, Where.ANYWHERE, seen))
                .containsExactly(new CommitmentRow(new CommitmentRow.Key(ANSHUN, CLIMATE), true, null));
    }

    private Stream<ActionRow> actions(ActionCriteria criteria) {
        return feeds.rows(criteria, Where.ANYWHERE, null, NOW);
    }

    private void changeFive(List<CityId> cities) {
        append(target(cities.get(5), "2026-04-05"));
        append(new ActionWithdrawn(cities.get(17), CLIMATE, HEAT, "done", day("2026-04-05")));
        append(new CommitmentWithdrawn(cities.get(42), CLIMATE, "given up", day("2026-04-05")));
        append(new CityRenamed(cities.get(99), "Elsewhere", day("2026-04-05")));
        append(new PopulationRecorded(cities.get(200), 1, null, day("2026-04-05")));
    }

    private void twoActions(CityId city) {
        append(registered(city, "2026-04-01"));
        append(new CommitmentMade(city, CLIMATE, FORESTS, "2026.1", day("2026-04-01")));
        append(new ActionAdded(city, CLIMATE, CARBON, FORESTS, "2026.1", day("2026-04-01")));
        append(new ActionAdded(city, CLIMATE, HEAT, FORESTS, "2026.1", day("2026-04-01")));
        append(target(city, "2026-04-02"));
    }

    private static TargetUpdated target(CityId city, String statedOn) {
        return new TargetUpdated(city, CLIMATE, CARBON, FORESTS, null, null, day(statedOn));
    }

    private static ActionRow.Key key(CityId city, ActionId action) {
        return new ActionRow.Key(city, CLIMATE, action);
    }

    private EntryId entry(int position) {
        return ledger.entries().get(position).entry();
    }

    private void append(CityEvent event) {
        ledger.append(OFFICER, IMPORTED_AT, event);
    }
}
