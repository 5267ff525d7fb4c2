package org.treerings.queries.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.treerings.queries.Sample.ANSHUN;
import static org.treerings.queries.Sample.CARBON;
import static org.treerings.queries.Sample.CLIMATE;
import static org.treerings.queries.Sample.DOCUMENT;
import static org.treerings.queries.Sample.IMPORTED_AT;
import static org.treerings.queries.Sample.OFFICER;
import static org.treerings.queries.Sample.day;
import static org.treerings.queries.Sample.treeCover;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.PopulationRecorded;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.Database;
import org.treerings.queries.InvalidCursor;
import org.treerings.queries.Ledger;
import org.treerings.queries.Page;
import org.treerings.queries.Processor;
import org.treerings.queries.Sample;
import org.treerings.queries.facts.History.Filter;

class HistoryFilterIT {

    private static final Provenance OTHER = Provenance.live(new ActorId("b-8"), "operator", "as she asked");

    private final Ledger ledger = new Ledger();
    private final History history = new History(Database.jdbc());
    private final Activity activity = new Activity(Database.jdbc());

    @BeforeEach
    void bringInADocument() {
        Sample.importInto(ledger);
    }

    private Recorded append(Provenance who, String after, CityEvent event) {
        return ledger.append(who, IMPORTED_AT.plus(Duration.parse(after)), event);
    }

    private List<Change> changes(Filter filter, Order order) {
        return history.of(ANSHUN, filter, order, null, 1000).items();
    }

    private static Filter by(@Nullable String role, @Nullable String kind) {
        return new Filter(null, null, role, kind, null, null, null, null);
    }

    private static Filter recorded(@Nullable Long after, @Nullable Long by) {
        return new Filter(null, null, null, null, null, null, after, by);
    }

    @Test
    void filtersByRoleKindAndTimeOfRecording() {
        append(OTHER, "PT1H", new PopulationRecorded(ANSHUN, 1, null, day("2026-04-05")));
        append(OFFICER, "PT2H", new PopulationRecorded(ANSHUN, 2, null, day("2026-04-06")));
        Processor.replay(ledger, 200);
        assertThat(changes(by("operator", null), Order.OLDEST))
                .extracting(Change::position)
                .containsExactly(12L);
        assertThat(changes(by(null, "population-recorded"), Order.OLDEST))
                .extracting(Change::position)
                .containsExactly(1L, 12L, 13L);
        assertThat(changes(recorded(10L, 12L), Order.OLDEST))
                .extracting(Change::position)
                .containsExactly(11L, 12L);
    }

    @Test
    void takesAPathWithAllUnderItAndNothingBesideIt() {
        Processor.replay(ledger, 200);
        String action = Paths.action(CLIMATE, CARBON);
        assertThat(changes(new Filter(action, null, null, null), Order.OLDEST))
                .extracting(Change::path)
                .containsExactly(action, action + "/description", action + "/baseline", action + "/target");
        assertThat(changes(new Filter(action.substring(0, action.length() - 1), null, null, null), Order.OLDEST))
                .isEmpty();
        assertThat(changes(new Filter("name", null, null, null), Order.OLDEST)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void pagesFromEitherEnd(Order order) {
        Processor.replay(ledger, 200);
        List<Change> all = changes(Filter.NONE, order);
        List<Change> paged = new ArrayList<>();
        String cursor = null;
        do {
            Page<Change> page = history.of(ANSHUN, Filter.NONE, order, cursor, 2);
            paged.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        Comparator<Change> oldestFirst =
                Comparator.comparingLong(Change::position).thenComparing(Change::path);
        assertThat(paged)
                .isEqualTo(all)
                .hasSize(13)
                .isSortedAccordingTo(order == Order.OLDEST ? oldestFirst : oldestFirst.reversed());
    }

    @Test
    void refusesTheCursorOfAnotherList() {
        Processor.replay(ledger, 200);
        String cursor = history.of(ANSHUN, Filter.NONE, Order.OLDEST, null, 2).next();
        assertThat(history.of(ANSHUN, Filter.NONE, Order.OLDEST, cursor, 2).items())
                .hasSize(2);
        assertThatThrownBy(() -> history.of(ANSHUN, Filter.NONE, Order.NEWEST, cursor, 2))
                .isInstanceOf(InvalidCursor.class);
        assertThatThrownBy(() -> history.of(ANSHUN, by("officer", null), Order.OLDEST, cursor, 2))
                .isInstanceOf(InvalidCursor.class);
        assertThatThrownBy(() -> history.of(new CityId("lisbon"), Filter.NONE, Order.OLDEST, cursor, 2))
                .isInstanceOf(InvalidCursor.class);
        assertThatThrownBy(() -> activity.sessions(ANSHUN, Filter.NONE, Order.OLDEST, cursor, 2))
                .isInstanceOf(InvalidCursor.class)
                .hasMessageContaining("sessions");
    }

    @Test
    void tellsWhatAChangeCameWithAndWhatTookItBack() {
        Recorded wrong = append(OFFICER, "PT1H", treeCover("6.4", "2026-03-01"));
        Recorded taking = append(OFFICER, "PT2H", new EntryRetracted(ANSHUN, wrong.entry(), "a slip of the pen", null));
        Processor.replay(ledger, 200);
        List<Change> changes = changes(recorded(11L, null), Order.OLDEST);
        assertThat(changes.getFirst().retractedBy())
                .isEqualTo(new Retraction(taking.entry(), taking.position(), "a slip of the pen"));
        assertThat(changes.getFirst().because()).isNull();
        assertThat(changes.getFirst().correlation()).isEqualTo("request-12");
        assertThat(changes.getLast().retracts()).isEqualTo(wrong.entry());
        Because because = changes(recorded(5L, 6L), Order.OLDEST).getFirst().because();
        assertThat(because)
                .isEqualTo(new Because(
                        "came with the import of document " + DOCUMENT + ", line 40", null, DOCUMENT, 40, null));
    }
}
