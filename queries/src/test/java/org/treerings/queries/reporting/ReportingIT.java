package org.treerings.queries.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treerings.queries.Sample.ANSHUN;
import static org.treerings.queries.Sample.CARBON;
import static org.treerings.queries.Sample.CLIMATE;
import static org.treerings.queries.Sample.DOCUMENT;
import static org.treerings.queries.Sample.FORESTS;
import static org.treerings.queries.Sample.HEAT;
import static org.treerings.queries.Sample.IMPORTED_AT;
import static org.treerings.queries.Sample.OFFICER;
import static org.treerings.queries.Sample.day;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.CityRegistered;
import org.treerings.kernel.event.Content;
import org.treerings.kernel.event.Coordinates;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.IndicatorAssessed;
import org.treerings.kernel.event.ProgressReported;
import org.treerings.kernel.event.ResourceShared;
import org.treerings.kernel.event.Scoring;
import org.treerings.kernel.event.StepResourceLinked;
import org.treerings.kernel.event.TargetUpdated;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.ResourceId;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.Text;
import org.treerings.kernel.measure.Value;
import org.treerings.queries.Database;
import org.treerings.queries.Ledger;
import org.treerings.queries.Sample;
import org.treerings.queries.facts.FactsProjection;
import org.treerings.queries.facts.Histories;
import org.treerings.queries.facts.Recorded;
import org.treerings.queries.profile.Documents;

/** The views say what the doors send, whatever happened. */
class ReportingIT {

    private static final JdbcClient JDBC = Database.oneConnection();
    private static final ResourceId REPORT = new ResourceId("report");

    private final Http http = new Http(JDBC);

    @Provide
    Arbitrary<List<Histories.Step>> steps() {
        return Histories.steps();
    }

    @Property(tries = 100)
    void sayWhatTheDoorsSendAfterAnyHistory(@ForAll("steps") List<Histories.Step> steps) {
        written(Histories.ledger(steps));
        http.assertSaysTheSameAsTheViews();
    }

    @Example
    void sayWhatTheDoorsSendOfValuesOfEveryKind() {
        writeEveryKind();
        http.assertSaysTheSameAsTheViews();
        assertThat(List.of("resources", "indicators", "progress_reports"))
                .allSatisfy(view -> assertThat(Rows.of(JDBC, view)).isNotEmpty());
    }

    @Example
    void tellNumbersAnswersAndNotesApart() {
        writeEveryKind();
        assertThat(JDBC.sql("""
                        select concat_ws('|', claim, slot, type, number, answer, note)
                        from reporting.measures order by action, measured_on, slot
                        """).query(String.class).list())
                .containsExactly(
                        "report|percent|percentage|64",
                        "baseline|percent|percentage|62.35",
                        "target|percent|percentage|70.5",
                        "report|plan|composite|t",
                        "report|roofs|composite|12|about a dozen",
                        "report|walls|composite|some");
    }

    @Example
    void placeACityOnTheMap() {
        Ledger ledger = new Ledger();
        ledger.append(
                OFFICER,
                IMPORTED_AT,
                new CityRegistered(
                        ANSHUN,
                        "Anshun City",
                        "CN",
                        "CN-GZ",
                        "Asia & Oceania",
                        ZoneId.of("Asia/Shanghai"),
                        "Q575580",
                        new Coordinates(new BigDecimal("26.25"), new BigDecimal("105.93")),
                        day("2026-04-04")));
        ledger.append(OFFICER, IMPORTED_AT, Sample.registered(new CityId("zunyi"), "2026-04-04"));
        written(ledger);
        assertThat(JDBC.sql("""
                        select concat_ws('|', city, country_name, subdivision, latitude, longitude, wikidata, time_zone, day,
                            framework_version)
                        from reporting.cities order by city
                        """).query(String.class).list())
                .containsExactly(
                        "anshun|China|CN-GZ|26.25|105.93|Q575580|Asia/Shanghai|2026-04-06|2026.1",
                        "zunyi|China|CN-GZ|Asia/Shanghai|2026-04-06|2026.1");
    }

    private static void writeEveryKind() {
        Ledger ledger = new Ledger();
        Sample.importInto(ledger);
        everyKind().forEach(event -> ledger.append(OFFICER, IMPORTED_AT, event));
        Recorded wrong = ledger.append(OFFICER, IMPORTED_AT, Sample.selfAssessed(ANSHUN, 2025, 25, 4, null));
        ledger.append(OFFICER, IMPORTED_AT, new EntryRetracted(ANSHUN, wrong.entry(), "another city's", null));
        written(ledger);
    }

    private static List<CityEvent> everyKind() {
        Content.File file = new Content.File("report.pdf", "application/pdf", 3_000_000_000L, DOCUMENT);
        return List.of(
                new ResourceShared(ANSHUN, REPORT, FORESTS, file, null),
                new ResourceShared(
                        ANSHUN, new ResourceId("map"), FORESTS, new Content.Link("https://example.org"), null),
                new StepResourceLinked(ANSHUN, 1, REPORT, null),
                new StepResourceLinked(ANSHUN, 4, REPORT, null),
                new TargetUpdated(ANSHUN, CLIMATE, CARBON, FORESTS, percent("70.5"), day("2030-12-31"), null),
                withParts(),
                inWordsToo(),
                Sample.naturalAreas(2024),
                Sample.naturalAreas(2025),
                Sample.selfAssessed(ANSHUN, 2025, 27, 3, null),
                Sample.selfAssessed(ANSHUN, 2025, 27, 1, day("2026-01-01")),
                byAnotherEdition());
    }

    private static IndicatorAssessed byAnotherEdition() {
        Text why = new Text("As it was then.", "en");
        return new IndicatorAssessed(
                ANSHUN,
                2025,
                26,
                "2014",
                "2026.1",
                null,
                null,
                Map.of(),
                null,
                null,
                2,
                Scoring.SELF_ASSESSED,
                why,
                null);
    }

    private static ProgressReported withParts() {
        return new ProgressReported(
                ANSHUN,
                CLIMATE,
                CARBON,
                percent("64"),
                day("2026-03-01"),
                new BigDecimal("640.50"),
                new BigDecimal("1000"),
                new Text("More trees", "en"),
                REPORT,
                null);
    }

    private static ProgressReported inWordsToo() {
        Measure measure = new Measure(
                MeasureType.COMPOSITE,
                Map.of("plan", Value.of(true), "roofs", Value.of(12)),
                Map.of("roofs", "about a dozen", "walls", "some"));
        return new ProgressReported(ANSHUN, CLIMATE, HEAT, measure, day("2026-03-02"), null, null, null, null, null);
    }

    private static Measure percent(String value) {
        return Measure.of(MeasureType.PERCENTAGE, Map.of("percent", Value.of(value)));
    }

    private static void written(Ledger ledger) {
        Database.empty();
        new FactsProjection(JDBC, new Documents(JDBC, Framework.current(), Sample.CLOCK)).write(ledger.entries());
    }
}
