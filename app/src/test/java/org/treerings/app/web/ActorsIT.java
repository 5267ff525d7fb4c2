package org.treerings.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Whom the pseudonyms stand for: who may know it, and how it is forgotten. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActorsIT {

    private static final String HISTORY = "/api/cities/anshun/history";

    private Server server;

    @BeforeAll
    void start() {
        server = Server.withSample();
        server.get("/api/cities/anshun").hasStatus(200);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    /** What reads names gives its connection back. */
    @Test
    void readsHistoryMoreOftenThanThereAreConnections() {
        int connections = server.bean(HikariDataSource.class).getMaximumPoolSize();
        for (int read = 0; read <= connections; read++) {
            server.send(server.request(HISTORY)).hasStatus(200);
        }
    }

    @Test
    void tellsNamesToAuditorsAndOperatorsAndPseudonymsToAll() {
        assertThat(names(server.get(HISTORY))).containsOnly("");
        assertThat(names(as("officer-anshun", HISTORY))).containsOnly("");
        assertThat(names(as("auditor", HISTORY))).contains("The bundled sample");
        assertThat(names(as("operator", HISTORY))).contains("The bundled sample");
        assertThat(server.get(HISTORY).items())
                .allSatisfy(
                        change -> assertThat(change.get("actor").asString()).matches("actor-[0-9a-f]{16}|treerings"));
    }

    @Test
    void learnsANameFromTheFirstToken() {
        assertThat(as("auditor", "/api/actors").each("/items", "name", "subject"))
                .contains(List.of("An auditor", "auditor"));
    }

    @Test
    void entersSomeoneOnceBeforeTheFirstVisit() {
        String person = "{\"issuer\": \"https://id.example.org\", \"subject\": \"17\", \"name\": \"安顺 Ann\"}";
        Answer first = enter(person).hasStatus(201);
        Answer again = enter(person).hasStatus(200);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(first.header("Location"))
                .isEqualTo(again.header("Location"))
                .endsWith("/api/actors/" + first.at("/id"));
        assertThat(as("auditor", "/api/actors/" + first.at("/id")).at("/name")).isEqualTo("安顺 Ann");
        Answer renamed = enter(person.replace("Ann", "Anna")).hasStatus(200);
        assertThat(renamed.at("/id") + renamed.at("/name")).isEqualTo(first.at("/id") + "安顺 Anna");
    }

    @Test
    void forgetsWhoSomeoneWasAndKnowsThemNoMoreWhenTheyComeAgain() {
        server.importing("officer-anshun", population("2471000")).hasStatus(200);
        String before = lastAuthor();
        assertThat(names(as("officer-anshun", HISTORY))).contains("An officer of Anshun");
        assertThat(names(as("auditor", HISTORY))).contains("An officer of Anshun");

        server.send(server.as("operator", server.request("/api/actors/" + before))
                        .DELETE())
                .hasStatus(204);
        server.send(server.as("operator", server.request("/api/actors/" + before))
                        .DELETE())
                .hasStatus(204);

        assertThat(names(as("auditor", HISTORY))).doesNotContain("An officer of Anshun");
        assertThat(lastAuthor()).isEqualTo(before);
        JsonNode erased = as("operator", "/api/actors/" + before).hasStatus(200).json();
        assertThat(List.of("issuer", "subject", "name", "mail"))
                .allSatisfy(name -> assertThat(erased.get(name).isNull()).isTrue());
        assertThat(erased.get("erasedAt").asString()).isNotEmpty();

        server.send(server.as("officer-anshun", server.request(HISTORY))).hasStatus(200);
        assertThat(as("operator", "/api/actors").each("/items", "subject", "id"))
                .filteredOn(actor -> actor.getFirst().equals("officer-anshun"))
                .singleElement()
                .isNotEqualTo(List.of("officer-anshun", before));
    }

    @Test
    void walksTheDirectoryPageByPage() {
        enter("{\"issuer\": \"https://id.example.org\", \"subject\": \"18\"}").hasStatus(201);
        List<String> all = ids(as("operator", "/api/actors"));
        Answer page = as("operator", "/api/actors?limit=1");
        List<String> walked = ids(page);
        while (page.json().hasNonNull("next")) {
            page = as("operator", "/api/actors?limit=1&cursor=" + page.at("/next"));
            walked.addAll(ids(page));
        }
        assertThat(walked).isEqualTo(all).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"subject\": \"1\"} | issuer",
                "{\"issuer\": \"i\"} | subject",
                "{\"issuer\": \"i\", \"subject\": \" \"} | subject",
                "{\"issuer\": \"i\", \"subject\": \"a\\u0000\"} | subject",
                "{\"issuer\": \"i\", \"subject\": \"1\", \"name\": \"a\\nb\"} | name",
                "{\"issuer\": \"i\", \"subject\": \"1\", \"mail\": \"nobody\"} | mail",
            })
    void namesWhatOfAPersonCannotBeMeant(String person, String field) {
        enter(person).isProblem(400, "bad-parameter", field);
    }

    @Test
    void knowsNobodyElse() {
        as("auditor", "/api/actors/actor-0").isProblem(404, "unknown-actor", null);
        as("auditor", "/api/actors/Some%20Body").isProblem(400, "bad-parameter", "actor");
        server.send(server.as("operator", server.request("/api/actors/actor-0")).DELETE())
                .isProblem(404, "unknown-actor", null);
    }

    private static List<String> names(Answer history) {
        return history.hasStatus(200)
                .each("/items", "actorName")
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static List<String> ids(Answer page) {
        return page.hasStatus(200).each("/items", "id").flatMap(List::stream).collect(Collectors.toList());
    }

    private String lastAuthor() {
        return server.get(HISTORY + "?path=overview/population")
                .items()
                .getLast()
                .get("actor")
                .asString();
    }

    private static byte[] population(String people) {
        return Anshun.bytes(Anshun.text()
                .replaceFirst("(?m)^04 April 2026", "04 October 2026")
                .replaceFirst("(?m)^2459200", people));
    }

    private Answer as(String visitor, String path) {
        return server.send(server.as(visitor, server.request(path)));
    }

    private Answer enter(String person) {
        return server.send(server.as("operator", server.request("/api/actors"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(person)));
    }
}
