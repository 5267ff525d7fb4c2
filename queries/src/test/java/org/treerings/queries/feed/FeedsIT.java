package org.treerings.queries.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treerings.queries.Sample.ANSHUN;
import static org.treerings.queries.Sample.CARBON;
import static org.treerings.queries.Sample.CLIMATE;
import static org.treerings.queries.Sample.FORESTS;
import static org.treerings.queries.Sample.HEAT;
import static org.treerings.queries.Sample.IMPORTED_AT;
import static org.treerings.queries.Sample.OFFICER;
import static org.treerings.queries.Sample.PRINTED_ON;
import static org.treerings.queries.Sample.day;
import static org.treerings.queries.Sample.registered;
import static org.treerings.queries.Sample.treeCover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
import org.treerings.kernel.identity.EntryId;
import org.treerings.queries.Database;
import org.treerings.queries.Ledger;
import org.treerings.queries.Processor;
import org.treerings.queries.Sample;
import org.treerings.queries.profile.Profiles;
import org.treerings.queries.progress.Status;

class FeedsIT {

    private static final Feeds.Filter ALL = new Feeds.Filter(null, null, null, null);

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
        assertThat(feeds.actions(ALL, null).map(ActionRow::key))
                .containsExactlyElementsOf(cities.stream()
                        .flatMap(city -> List.of(key(city, HEAT), key(city, CARBON)).stream())
                        .toList());

        long seen = ledger.entries().getLast().position();
        changeFive(cities);
        Processor.replay(ledger, 500);

        List<ActionRow> changes = feeds.actionsChangedSince(ALL, seen).toList();
        assertThat(changes)
                .filteredOn(row -> !row.removed())
                .extracting(ActionRow::key)
                .containsExactly(key(cities.get(5), CARBON), key(cities.get(99), HEAT), key(cities.get(99), CARBON));
        assertThat(changes)
                .filteredOn(ActionRow::removed)
                .extracting(ActionRow::key)
                .containsExactly(key(cities.get(17), HEAT), key(cities.get(42), HEAT), key(cities.get(42), CARBON));
        assertThat(feeds.citiesChangedSince(ALL, seen).map(CityRow::city))
                .containsExactly(cities.get(5), cities.get(17), cities.get(42), cities.get(99), cities.get(200));
    }

    @Test
    void leadsWhoFollowsChangesToTheRowsThatStand() {
        Sample.importInto(ledger);
        Processor.replay(ledger, 100);
        Map<ActionRow.Key, ActionRow> followed = new HashMap<>();
        feeds.actions(ALL, null).forEach(row -> followed.put(row.key(), row));
        long seen = ledger.entries().getLast().position();
        append(new EntryRetracted(ANSHUN, entry(9), "another city's", day("2026-04-06")));
        append(new ActionWithdrawn(ANSHUN, CLIMATE, CARBON, "done", day("2026-04-06")));
        Processor.replay(ledger, 100);

        List<ActionRow> changes = feeds.actionsChangedSince(ALL, seen).toList();
        changes.forEach(row -> {
            if (row.removed()) {
                followed.remove(row.key());
            } else {
                followed.put(row.key(), row);
            }
        });
        assertThat(changes).hasSize(2);
        assertThat(followed.values())
                .containsExactlyInAnyOrderElementsOf(feeds.actions(ALL, null).toList());
    }

    @Test
    void tellsThatAnActionIsNoLongerWhatWasAskedFor() {
        Sample.importInto(ledger);
        Feeds.Filter withoutBaseline = new Feeds.Filter(null, null, null, Status.NO_BASELINE);
        append(new ActionAdded(ANSHUN, CLIMATE, new ActionId("plant"), FORESTS, null, null));
        Processor.replay(ledger, 100);
        long seen = ledger.entries().getLast().position();
        assertThat(feeds.actions(withoutBaseline, null).map(ActionRow::key)).contains(key(ANSHUN, HEAT));

        append(new ActionWithdrawn(ANSHUN, CLIMATE, HEAT, "done", day("2026-04-06")));
        Processor.replay(ledger, 100);
        assertThat(feeds.actionsChangedSince(withoutBaseline, seen))
                .containsExactly(ActionRow.removed(key(ANSHUN, HEAT)));
        assertThat(feeds.actionsChangedSince(new Feeds.Filter("PT", null, null, null), seen))
                .isEmpty();
    }

    @Test
    void tellsActionsAsOfADay() {
        Sample.importInto(ledger);
        append(treeCover("63", "2026-04-05"));
        Processor.replay(ledger, 100);
        assertThat(feeds.actions(ALL, PRINTED_ON)
                        .filter(row -> row.key().action().equals(CARBON)))
                .singleElement()
                .extracting("details.promise.baselineStatedOn")
                .isEqualTo(day("2025-12-23"));
        assertThat(feeds.cities(ALL, day("2025-12-01")))
                .singleElement()
                .extracting(row -> row.statistics().actions())
                .isEqualTo(0);
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
