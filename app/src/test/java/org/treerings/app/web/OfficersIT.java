package org.treerings.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.treerings.app.TestDatabase;
import org.treerings.app.security.Officers;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.CityId;

/** Who speaks for a city is on record, and holds from the very next request. */
class OfficersIT {

    private static final String OFFICERS = "/api/cities/anshun/officers";

    private Server server;

    @BeforeEach
    void start() {
        server = Server.withSample();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void takesAnOfficersRightWithTheVeryNextRequestAndGivesItBack() {
        String officer = officer();
        dryRun().hasStatus(200);
        assertThat(cities(officer)).containsExactly(new CityId("anshun"));
        change("DELETE", OFFICERS + "/" + officer, "{\"reason\": \"Moved on\"}").hasStatus(200);
        dryRun().isProblem(403, "not-your-city", null);
        assertThat(cities(officer)).isEmpty();
        assertThat(get("operator").items()).isEmpty();
        change("PUT", OFFICERS + "/" + officer, "").hasStatus(200);
        dryRun().hasStatus(200);
        assertThat(server.get("/api/cities/anshun/history?path=officers/" + officer)
                        .each("/items", "role", "reason"))
                .containsExactly(
                        List.of("system", "A demo identity"), List.of("operator", "Moved on"), List.of("operator", ""));
    }

    @Test
    void tellsTheCitysOfficersAndWhoMayKnowNames() {
        assertThat(get("auditor").each("/items", "officer", "name"))
                .containsExactly(List.of(officer(), "An officer of Anshun"));
        assertThat(get("officer-anshun").each("/items", "officer", "name"))
                .containsExactly(List.of(officer(), "An officer of Anshun"));
        server.importing("operator", Anshun.renamed("Guiyang City")).hasStatus(200);
        server.send(server.as("officer-anshun", server.request("/api/cities/guiyang/officers")))
                .isProblem(403, "not-your-city", null);
    }

    @Test
    void repeatsNothing() {
        long head = server.head();
        assertThat(change("PUT", OFFICERS + "/" + officer(), "")
                        .hasStatus(200)
                        .json()
                        .path("entries"))
                .isEmpty();
        assertThat(server.head()).isEqualTo(head);
    }

    @Test
    void appointsNobodyItDoesNotKnowForNoCityItDoesNotKnow() {
        change("PUT", OFFICERS + "/nobody", "").isProblem(404, "unknown-actor", null);
        change("PUT", "/api/cities/atlantis/officers/" + officer(), "").isProblem(404, "unknown-city", "city");
        change("DELETE", OFFICERS + "/nobody", "").isProblem(404, "unknown-officer", "officer");
        change("PUT", OFFICERS + "/" + officer(), "{\"reason\": \"a\\u0000\"}")
                .isProblem(422, "text-has-control-characters", "reason");
        change("PUT", OFFICERS + "/" + officer(), "{\"statedOn\": \"2300-01-01\"}")
                .isProblem(422, "stated-in-the-future", "statedOn");
    }

    @Test
    void losesTheRightWithTheName() {
        change("DELETE", "/api/actors/" + officer(), "").hasStatus(204);
        dryRun().isProblem(403, "not-your-city", null);
    }

    @Test
    void logsWhoWasRefusedWithoutSayingWhoThatIs() {
        Logger logger = (Logger) LoggerFactory.getLogger(Problems.class);
        ListAppender<ILoggingEvent> seen = new ListAppender<>();
        seen.start();
        logger.addAppender(seen);
        server.importing("officer-anshun", Anshun.renamed("Kunming City")).isProblem(403, "not-your-city", null);
        logger.detachAppender(seen);
        assertThat(seen.list)
                .singleElement()
                .satisfies(event -> assertThat(event.getLevel().toString() + " " + event.getFormattedMessage())
                        .isEqualTo("WARN Not their city: " + officer() + " at kunming, POST /api/imports"));
    }

    @Test
    void answersAnAppointmentTheSameAgainAfterTheOfficerWasErased() {
        String officer = change("POST", "/api/actors", "{\"issuer\": \"https://id.example.org\", \"subject\": \"7\"}")
                .at("/id");
        Answer first = change("PUT", OFFICERS + "/" + officer, "", "Idempotency-Key", "appoint-7")
                .hasStatus(200);
        change("DELETE", "/api/actors/" + officer, "").hasStatus(204);
        assertThat(change("PUT", OFFICERS + "/" + officer, "", "Idempotency-Key", "appoint-7")
                        .text())
                .isEqualTo(first.text());
        change("PUT", OFFICERS + "/" + officer, "").isProblem(404, "unknown-actor", null);
    }

    @Test
    void appointsTheDemoOfficerOnceAndNotAgainAfterADismissal() {
        var data = TestDatabase.temporaryDirectory();
        try (Server first = Server.on(data, true)) {
            String officer =
                    first.send(first.as("operator", first.request(OFFICERS))).at("/items/0/officer");
            first.send(first.as("operator", first.request(OFFICERS + "/" + officer))
                            .DELETE())
                    .hasStatus(200);
        }
        try (Server second = Server.on(data, true)) {
            assertThat(second.send(second.as("operator", second.request(OFFICERS)))
                            .items())
                    .isEmpty();
        }
    }

    private String officer() {
        return server.send(server.as("operator", server.request("/api/actors")))
                .each("/items", "name", "id")
                .filter(actor -> actor.getFirst().equals("An officer of Anshun"))
                .map(List::getLast)
                .collect(Collectors.joining());
    }

    private Answer get(String visitor) {
        return server.send(server.as(visitor, server.request(OFFICERS))).hasStatus(200);
    }

    private Answer dryRun() {
        return server.importing("/api/imports?dryRun=true", "officer-anshun", Server.part("file", Anshun.document()));
    }

    private List<CityId> cities(String officer) {
        return server.bean(Officers.class).citiesOf(new ActorId(officer));
    }

    private Answer change(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = server.as("operator", server.request(path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        return server.send(headers.length == 0 ? request : request.headers(headers));
    }
}
