package org.treerings.queries.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.treerings.queries.Sample.ANSHUN;
import static org.treerings.queries.Sample.CARBON;
import static org.treerings.queries.Sample.CLIMATE;
import static org.treerings.queries.Sample.IMPORTED_AT;
import static org.treerings.queries.Sample.OFFICER;
import static org.treerings.queries.Sample.day;
import static org.treerings.queries.Sample.registered;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.ProgressReported;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.Text;
import org.treerings.queries.Database;

/** A statement that compares each path with each other one takes most of a minute here. */
class LargeCityIT {

    private static final int REPORTS = 10_000;

    @Test
    void tellsTheStateOfTenThousandPathsInSeconds() {
        Database.empty();
        new FactsProjection(Database.jdbc(), _ -> {})
                .write(IntStream.rangeClosed(0, REPORTS)
                        .mapToObj(
                                place -> recorded(place, place == 0 ? registered(ANSHUN, "2026-04-04") : report(place)))
                        .toList());
        CityFacts facts = assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> new Facts(Database.jdbc()).of(ANSHUN).orElseThrow());
        assertThat(facts.under(Paths.progress(CLIMATE, CARBON))).hasSize(REPORTS);
    }

    private static Recorded recorded(long position, CityEvent event) {
        return new Recorded(position, new EntryId(new UUID(17, position)), IMPORTED_AT, event, OFFICER, null);
    }

    private static ProgressReported report(int place) {
        return new ProgressReported(
                ANSHUN,
                CLIMATE,
                CARBON,
                Measure.words(),
                day("1990-01-01").plusDays(place),
                null,
                null,
                new Text("So far.", "en"),
                null,
                day("2026-04-05"));
    }
}
