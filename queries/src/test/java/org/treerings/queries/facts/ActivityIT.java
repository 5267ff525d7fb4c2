package org.treerings.queries.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.treerings.queries.Sample.ANSHUN;
import static org.treerings.queries.Sample.CARBON;
import static org.treerings.queries.Sample.CLIMATE;
import static org.treerings.queries.Sample.IMPORTED_AT;
import static org.treerings.queries.Sample.OFFICER;
import static org.treerings.queries.Sample.day;
import static org.treerings.queries.Sample.treeCover;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.ActionWithdrawn;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.PopulationRecorded;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.identity.ActorId;
import org.treerings.queries.Database;
import org.treerings.queries.Ledger;
import org.treerings.queries.Page;
import org.treerings.queries.Processor;
import org.treerings.queries.Sample;
import org.treerings.queries.facts.History.Filter;

class ActivityIT {

    private static final Provenance OTHER = Provenance.live(new ActorId("b-8"), "operator", "as she asked");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Ledger ledger = new Ledger();
    private final Activity activity = new Activity(Database.jdbc());

    @BeforeEach
    void bringInADocument() {
        Sample.importInto(ledger);
    }

    private void append(Provenance who, String after, CityEvent event) {
        ledger.append(who, at(after), event);
    }

    private static Filter by(String role) {
        return new Filter(null, null, role, null, null, null, null, null);
    }

    @Test
    void countsByWhatChangesHaveInCommon() {
        append(OTHER, "PT20H", new PopulationRecorded(ANSHUN, 1, null, day("2026-04-05")));
        Processor.replay(ledger, 200);
        assertThat(counts(Grouping.ACTOR)).containsExactly(tuple("unknown", 13L), tuple("b-8", 1L));
        assertThat(counts(Grouping.ROLE)).containsExactly(tuple("import", 13L), tuple("operator", 1L));
        assertThat(counts(Grouping.KIND)).startsWith(tuple("action-added", 2L), tuple("city-registered", 2L));
        assertThat(counts(Grouping.PATH))
                .contains(
                        tuple("commitments/" + CLIMATE, 7L),
                        tuple("commitments/control-pollution", 1L),
                        tuple("overview", 3L),
                        tuple("name", 1L));
        assertThat(counts(Grouping.DAY)).containsExactly(tuple("2026-04-06", 13L), tuple("2026-04-07", 1L));
        assertThat(counts(Grouping.MONTH)).containsExactly(tuple("2026-04", 14L));
        assertThat(activity.counts(ANSHUN, by("operator"), Grouping.KIND, SHANGHAI))
                .containsExactly(new ChangeCount("population-recorded", 1, at("PT20H"), at("PT20H")));
    }

    @Test
    void tellsOnWhichDaysSomethingWasSaid() {
        append(OTHER, "PT20H", new PopulationRecorded(ANSHUN, 1, null, day("2026-04-05")));
        Processor.replay(ledger, 200);
        assertThat(activity.days(ANSHUN))
                .isSorted()
                .doesNotHaveDuplicates()
                .contains(day("2026-04-05"))
                .hasSizeGreaterThan(1);
    }

    private List<Tuple> counts(Grouping by) {
        return activity.counts(ANSHUN, Filter.NONE, by, SHANGHAI).stream()
                .map(count -> tuple(count.group(), count.changes()))
                .toList();
    }

    private static Instant at(String after) {
        return IMPORTED_AT.plus(Duration.parse(after));
    }

    @Test
    void groupsWhatOneAuthorDidAtAStretch() {
        append(OFFICER, "PT2H", new PopulationRecorded(ANSHUN, 1, null, day("2026-04-05")));
        append(OTHER, "PT2H30M", new PopulationRecorded(ANSHUN, 2, null, day("2026-04-05")));
        append(OFFICER, "PT3H", treeCover("64", "2026-03-01"));
        append(OFFICER, "PT4H", new ActionWithdrawn(ANSHUN, CLIMATE, CARBON, "merged", day("2026-04-06")));
        append(OFFICER, "PT5H0.000001S", treeCover("65", "2026-03-02"));
        Processor.replay(ledger, 200);
        assertThat(sessions(Filter.NONE, Order.OLDEST, Session::firstPosition)).containsExactly(0L, 12L, 13L, 16L);
        assertThat(sessions(Filter.NONE, Order.NEWEST, Session::firstPosition)).containsExactly(16L, 13L, 12L, 0L);
        assertThat(sessions(Filter.NONE, Order.OLDEST, Session::changes)).containsExactly(13L, 3L, 1L, 1L);
        assertThat(sessions(Filter.NONE, Order.OLDEST, Session::entries)).containsExactly(12L, 3L, 1L, 1L);
        String action = Paths.action(CLIMATE, CARBON);
        assertThat(activity.sessions(ANSHUN, by("officer"), Order.OLDEST, null, 9)
                        .items())
                .first()
                .isEqualTo(new Session(
                        OFFICER.actor(),
                        "officer",
                        at("PT2H"),
                        at("PT4H"),
                        3,
                        3,
                        12,
                        15,
                        List.of(action, action + "/baseline", "overview/population"),
                        true,
                        List.of("merged")));
    }

    private <T> List<T> sessions(Filter filter, Order order, Function<Session, T> part) {
        List<T> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<Session> page = activity.sessions(ANSHUN, filter, order, cursor, 1);
            page.items().forEach(session -> all.add(part.apply(session)));
            cursor = page.next();
        } while (cursor != null);
        return all;
    }
}
