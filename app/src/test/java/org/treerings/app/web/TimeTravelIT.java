package org.treerings.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treerings.app.ledger.Entry;
import org.treerings.app.ledger.Ledger;

/** What a profile said on a day, and what was known of it on another. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimeTravelIT {

    private static final String ANSHUN = "/api/cities/anshun";
    private static final Pattern LINK = Pattern.compile("<([^>]+)>; rel=\"([^\"]+)\"");

    private Server server;
    private long imported;

    @BeforeAll
    void start() {
        server = Server.withSample();
        server.get(ANSHUN).hasStatus(200);
        imported = server.head();
        new Officer(server)
                .send("PUT", ANSHUN + "/commitments/our-own", "{\"title\": \"Our own\"}")
                .hasStatus(200);
        server.get(ANSHUN).hasStatus(200);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Instant recordedAt(long position) {
        return server.bean(Ledger.class).at(position).map(Entry::recordedAt).orElseThrow();
    }

    private static String httpDate(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }

    private Answer accept(String date) {
        return server.send(server.request(ANSHUN).header("Accept-Datetime", date));
    }

    private static String link(Answer answer, String relation) {
        Matcher links = LINK.matcher(answer.header("Link"));
        return links.results()
                .filter(link -> List.of(link.group(2).split(" ")).contains(relation))
                .map(link -> link.group(1))
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource({"2025-12-22, 0, 0", "2025-12-23, 8, 7", "2026-04-04, 8, 9"})
    void tellsWhatTheCityHadSaidByADay(String day, int baselines, int targets) {
        Answer profile = server.get(ANSHUN + "?asOf=" + day).hasStatus(200);
        assertThat(profile.at("/name")).isEqualTo("Anshun City");
        assertThat(profile.at("/day")).isEqualTo(day);
        assertThat(profile.at("/statistics/baselines")).isEqualTo(Integer.toString(baselines));
        assertThat(profile.at("/statistics/targets")).isEqualTo(Integer.toString(targets));
    }

    @Test
    void tellsTheFutureAsToday() {
        assertThat(server.get(ANSHUN + "?asOf=9999-12-31").text())
                .isEqualTo(server.get(ANSHUN).text());
    }

    @Test
    void tellsWhatWasKnownAtAnInstant() {
        Answer then = server.get(ANSHUN + "?knownAt=" + recordedAt(imported)).hasStatus(200);
        assertThat(then.at("/position")).isEqualTo(Long.toString(imported));
        assertThat(then.at("/statistics/commitments")).isEqualTo("13");
        assertThat(server.get(ANSHUN).at("/statistics/commitments")).isEqualTo("14");
        Answer before = server.get(ANSHUN + "?knownAt=" + recordedAt(imported).minus(1, ChronoUnit.MICROS));
        assertThat(before.at("/position")).isNotEqualTo(Long.toString(imported));
    }

    @Test
    void knowsNothingBeforeTheRecordBegan() {
        Answer refused =
                server.get(ANSHUN + "?knownAt=2020-01-01T00:00:00Z").isProblem(400, "bad-parameter", "knownAt");
        assertThat(refused.at("/detail")).contains(recordedAt(0).toString());
    }

    @Test
    void knowsNothingOfACityBeforeItsFirstEntry() {
        Instant before = recordedAt(server.head());
        server.importing("operator", Anshun.renamed("Zunyi City")).hasStatus(200);
        server.get("/api/cities/zunyi?knownAt=" + before).isProblem(404, "not-known-then", null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"asOf=yesterday", "asOf=2026-02-30", "asOf=-99999-01-01", "knownAt=2026-04-04", "knownAt=now"})
    void saysWhatATimeMustLookLike(String parameter) {
        String name = parameter.substring(0, parameter.indexOf('='));
        Answer refused = server.get(ANSHUN + "?" + parameter).isProblem(400, "bad-parameter", name);
        assertThat(refused.at("/detail")).contains("20");
    }

    @Test
    void isAGateToItsFormerStates() {
        Instant then = recordedAt(imported);
        Answer memento = accept(httpDate(then)).hasStatus(200);
        assertThat(memento.header("Memento-Datetime"))
                .matches("[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} [\\d:]{8} GMT");
        assertThat(memento.header("Vary")).contains("Accept-Datetime");
        assertThat(link(memento, "original")).isEqualTo(ANSHUN);
        assertThat(link(memento, "timegate")).isEqualTo(ANSHUN);
        assertThat(link(memento, "timemap")).isEqualTo(ANSHUN + "/versions");
        Answer itself =
                server.send(server.request(memento.header("Content-Location"))).hasStatus(200);
        assertThat(itself.text()).isEqualTo(memento.text());
        assertThat(accept(memento.header("Memento-Datetime")).text()).isEqualTo(memento.text());
    }

    @Test
    void offersItsFirstStateToWhoeverAsksForAnEarlierOne() {
        Answer first = accept("Sat, 01 Jan 2000 00:00:00 GMT").hasStatus(200);
        assertThat(first.at("/position")).isEqualTo("0");
        assertThat(link(first, "predecessor-version")).isEmpty();
        accept("the other day").isProblem(400, "bad-parameter", "Accept-Datetime");
    }

    @Test
    void leadsFromEachStateToItsNeighbours() {
        Answer memento = server.get(ANSHUN + "/versions/" + imported).hasStatus(200);
        assertThat(memento.at("/position")).isEqualTo(Long.toString(imported));
        assertThat(link(memento, "predecessor-version")).isEqualTo(ANSHUN + "/versions/" + (imported - 1));
        Answer last =
                server.send(server.request(link(memento, "successor-version"))).hasStatus(200);
        assertThat(last.at("/statistics/commitments")).isEqualTo("14");
        assertThat(link(last, "successor-version")).isEmpty();
        server.get(ANSHUN + "/versions/100000").isProblem(404, "unknown-version", null);
    }

    @Test
    void mapsItsStates() {
        Answer map = server.get(ANSHUN + "/versions").hasStatus(200);
        assertThat(map.header("Content-Type")).startsWith("application/link-format");
        String last = server.get(ANSHUN).at("/position");
        assertThat(map.text())
                .contains("<" + ANSHUN + ">; rel=\"original timegate\"")
                .contains("<" + ANSHUN + "/versions/" + last + ">; rel=\"memento\"; datetime=\"");
    }

    @Test
    void tellsTimelineAndIndexOfADayToo() {
        int then = server.get(ANSHUN + "/timeline?asOf=2025-12-22").items().size();
        assertThat(then).isLessThan(server.get(ANSHUN + "/timeline").items().size());
        server.get(ANSHUN + "/index/2025?asOf=2025-12-22").isProblem(404, "unknown-index", null);
    }
}
