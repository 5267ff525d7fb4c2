package org.treerings.queries.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.treerings.queries.Sample.ANSHUN;
import static org.treerings.queries.Sample.CARBON;
import static org.treerings.queries.Sample.CLIMATE;
import static org.treerings.queries.Sample.IMPORTED_AT;
import static org.treerings.queries.Sample.OFFICER;
import static org.treerings.queries.Sample.day;
import static org.treerings.queries.Sample.treeCover;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.ActionWithdrawn;
import org.treerings.kernel.event.CityRenamed;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.event.ValueConfirmed;
import org.treerings.queries.Database;
import org.treerings.queries.InvalidCursor;
import org.treerings.queries.Ledger;
import org.treerings.queries.Page;
import org.treerings.queries.Processor;
import org.treerings.queries.Sample;
import org.treerings.queries.facts.History.Filter;
import tools.jackson.databind.JsonNode;

class HistoryIT {

    private static final String ACTION = Paths.action(CLIMATE, CARBON);
    private static final String BASELINE = ACTION + "/baseline";

    private final Ledger ledger = new Ledger();
    private final History history = new History(Database.jdbc());
    private final Timeline timeline = new Timeline(Database.jdbc());

    @BeforeEach
    void bringInADocument() {
        Sample.importInto(ledger);
    }

    @AfterEach
    void aSecondReplayWritesTheSame() {
        List<String> first = Database.dump();
        Processor.replay(ledger, 3);
        assertThat(Database.dump()).isEqualTo(first).isNotEmpty();
    }

    @Test
    void tellsFromWhatToWhatAValueChangedOnItsOwnDay() {
        ledger.append(OFFICER, IMPORTED_AT, treeCover("64", "2026-03-01"));
        ledger.append(OFFICER, IMPORTED_AT, treeCover("63", "2026-02-01"));
        Processor.replay(ledger, 200);
        assertThat(changes(new Filter(BASELINE, null, null, null)))
                .extracting(change -> percent(change.before()), change -> percent(change.after()), Change::countsFrom)
                .containsExactly(
                        tuple(null, "62.35", day("2025-12-23")),
                        tuple("62.35", "64", day("2026-03-01")),
                        tuple("62.35", "63", day("2026-02-01")));
    }

    @Test
    void tellsWhatARetractedEntryHadChangedAndThatItCountsNoLonger() {
        Recorded wrong = ledger.append(OFFICER, IMPORTED_AT, treeCover("6.4", "2026-03-01"));
        ledger.append(OFFICER, IMPORTED_AT, new EntryRetracted(ANSHUN, wrong.entry(), "a slip of the pen", null));
        ledger.append(OFFICER, IMPORTED_AT, treeCover("64", "2026-03-01"));
        Processor.replay(ledger, 200);
        assertThat(changes(new Filter(BASELINE, null, null, null)))
                .extracting(change -> percent(change.before()), change -> percent(change.after()), Change::retractedAt)
                .containsExactly(tuple(null, "62.35", null), tuple("62.35", "6.4", 13L), tuple("62.35", "64", null));
        assertThat(changes(new Filter("retractions", null, null, null)))
                .singleElement()
                .satisfies(change -> assertThat(change.reason()).isEqualTo("a slip of the pen"))
                .satisfies(change -> assertThat(change.path()).isEqualTo("retractions/" + wrong.entry()));
    }

    @Test
    void namesSourceAuthorAndWhetherTheDateIsKnown() {
        Processor.replay(ledger, 200);
        assertThat(changes(new Filter(ACTION + "/target", null, null, null)))
                .singleElement()
                .satisfies(change -> assertThat(change.dateUnknown()).isTrue())
                .satisfies(change -> assertThat(change.countsFrom()).isEqualTo(Sample.PRINTED_ON))
                .satisfies(change -> assertThat(change.recordedAt()).isEqualTo(IMPORTED_AT))
                .satisfies(change -> assertThat(change.actor().value()).isEqualTo("unknown"))
                .satisfies(change -> assertThat(change.source()).isEqualTo(new Change.Source(Sample.DOCUMENT, 40)));
    }

    @Test
    void filtersByPlaceAuthorAndDay() {
        ledger.append(OFFICER, IMPORTED_AT, new ActionWithdrawn(ANSHUN, CLIMATE, CARBON, "merged", day("2026-04-06")));
        Processor.replay(ledger, 200);
        assertThat(changes(new Filter(null, OFFICER.actor(), null, null)))
                .extracting(Change::path, Change::state, Change::after, Change::reason)
                .containsExactly(tuple(ACTION, State.WITHDRAWN, null, "merged"));
        assertThat(changes(new Filter("commitments", null, day("2025-12-01"), day("2026-01-31"))))
                .extracting(Change::countsFrom)
                .containsExactly(day("2025-12-23"), day("2026-01-09"));
        assertThat(changes(new Filter("commitments/climate", null, null, null))).isEmpty();
    }

    @Test
    void pagesInTheOrderOfPositionsAndTellsADamagedCursor() {
        Processor.replay(ledger, 200);
        List<Change> all = changes(Filter.NONE);
        List<Change> paged = new ArrayList<>();
        Page<Change> page = history.of(ANSHUN, Filter.NONE, null, 1);
        paged.addAll(page.items());
        while (page.next() != null) {
            page = history.of(ANSHUN, Filter.NONE, page.next(), 1);
            paged.addAll(page.items());
        }
        assertThat(paged).isEqualTo(all).extracting(Change::position).isSorted();
        assertThat(all).hasSize(13);
        assertThatThrownBy(() -> history.of(ANSHUN, Filter.NONE, "MTIK", 1))
                .isInstanceOf(InvalidCursor.class)
                .hasMessageContaining("changes");
    }

    @Test
    void countsAgeFromTheLastUpdateOrTheConfirmationOfThatVeryValue() {
        Recorded first = ledger.entries().get(6);
        ledger.append(OFFICER, IMPORTED_AT, confirmed(first, "2026-02-01"));
        Processor.replay(ledger, 200);
        assertThat(baseline())
                .extracting(Update::confirmedOn, Update::ageInDays, Update::position)
                .containsExactly(day("2026-02-01"), 64L, 6L);
        ledger.append(OFFICER, IMPORTED_AT, treeCover("64", "2026-03-01"));
        Processor.replay(ledger, 200);
        assertThat(baseline())
                .extracting(Update::confirmedOn, Update::ageInDays, Update::position)
                .containsExactly(null, 36L, 13L);
        assertThat(timeline.of(ANSHUN, day("2026-04-06"), Long.MAX_VALUE))
                .noneMatch(update -> update.path().endsWith("/confirmed"));
    }

    @Test
    void keepsTheNamesThatACityHadBefore() {
        ledger.append(OFFICER, IMPORTED_AT, new CityRenamed(ANSHUN, "Anshun", day("2026-05-01")));
        Processor.replay(ledger, 200);
        assertThat(changes(new Filter(Paths.NAME, null, null, null)))
                .extracting(change -> name(change.before()), change -> name(change.after()), Change::countsFrom)
                .containsExactly(
                        tuple(null, "anshun City", day("2026-04-04")),
                        tuple("anshun City", "Anshun", day("2026-05-01")));
    }

    private static @Nullable String name(@Nullable JsonNode name) {
        return name == null ? null : name.at("/name").asString();
    }

    private Update baseline() {
        return timeline.of(ANSHUN, day("2026-04-06"), Long.MAX_VALUE).stream()
                .filter(update -> update.path().equals(BASELINE))
                .findFirst()
                .orElseThrow();
    }

    private static ValueConfirmed confirmed(Recorded value, String statedOn) {
        return new ValueConfirmed(ANSHUN, CLIMATE, CARBON, Item.BASELINE, value.entry(), day(statedOn));
    }

    private List<Change> changes(Filter filter) {
        return history.of(ANSHUN, filter, null, 1000).items();
    }

    private static @Nullable String percent(@Nullable JsonNode baseline) {
        return baseline == null ? null : baseline.at("/measure/values/percent").toString();
    }
}
