package org.treerings.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may come in, and what is said to those who ask in a wrong way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorsIT {

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

    @Test
    void letsNobodyImportWithoutAToken() {
        Answer answer = server.send(server.request("/api/imports").POST(BodyPublishers.ofByteArray(Anshun.document())));
        answer.isProblem(401, "token-missing", "Authorization");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        server.send(server.request("/api/cities").header("Authorization", "Bearer forged"))
                .isProblem(401, "token-missing", "Authorization");
    }

    @Test
    void letsAuditorsReadAndNotWrite() {
        server.importing("auditor", Anshun.document()).isProblem(403, "not-your-city", null);
        server.send(server.as("auditor", server.request("/api/cities/anshun"))).hasStatus(200);
    }

    @Test
    void letsOfficersSpeakForTheirOwnCityOnly() {
        long head = server.head();
        server.importing("officer-anshun", Anshun.renamed("Kunming City")).isProblem(403, "not-your-city", null);
        server.importing(
                        "/api/imports?dryRun=true",
                        "officer-anshun",
                        Server.part("file", Anshun.renamed("Kunming City")))
                .isProblem(403, "not-your-city", null);
        server.importing("officer-anshun", Anshun.document()).hasStatus(200);
        assertThat(server.head()).isEqualTo(head);
    }

    @Test
    void letsOperatorsImportAnyCity() {
        server.importing("operator", Anshun.renamed("Guiyang City")).hasStatus(200);
        server.get("/api/cities/guiyang").hasStatus(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/history", "/timeline", "/events"})
    void knowsNoCityThatIsNotRegistered(String door) {
        server.get("/api/cities/atlantis" + door).isProblem(404, "unknown-city", null);
    }

    @Test
    void streamsNoEntriesOfACityThatIsNotRegistered() {
        server.send(server.request("/api/cities/atlantis/events").header("Accept", "application/x-ndjson"))
                .isProblem(404, "unknown-city", null);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/cities?cursor=x, invalid-cursor, cursor",
        "/api/cities?limit=0, bad-parameter, limit",
        "/api/cities?limit=1001, bad-parameter, limit",
        "/api/cities?limit=many, bad-parameter, limit",
        "/api/cities?after=x, bad-parameter, after",
        "/api/cities?after=-1, bad-parameter, after",
        "/api/cities/Anshun%20City, bad-parameter, city",
        "/api/cities/anshun/history?cursor=AAAA, invalid-cursor, cursor",
        "/api/cities/anshun/history?limit=1001, bad-parameter, limit",
        "/api/cities/anshun/history?from=2026-02-30, bad-parameter, from",
        "/api/cities/anshun/history?from=%2B99999999-01-01, bad-parameter, from",
        "/api/cities/anshun/history?to=-9999-01-01, bad-parameter, to",
        "/api/cities/anshun/history?actor=Some%20Body, bad-parameter, actor",
        "/api/cities/anshun/events?cursor=x, bad-parameter, cursor",
        "/api/cities/anshun/events?limit=0, bad-parameter, limit",
        "/api/documents/sha256:1, bad-parameter, digest",
    })
    void namesTheParameterThatCannotBeMeant(String path, String code, String field) {
        server.send(server.request(path)).isProblem(400, code, field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/cities?q=%00", "/api/cities/anshun/history?path=%00"})
    void refusesParametersThatNoTextCanHold(String path) {
        server.send(server.request(path)).isProblem(400, "bad-request", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api//cities", "/api/cities;a=b"})
    void refusesMalformedAddressesAlsoOfBrowsers(String path) {
        server.send(server.request(path)).isProblem(400, "bad-request", null);
        server.send(server.request(path).header("Accept", "text/html")).isProblem(400, "bad-request", null);
    }

    @Test
    void tellsWhatItDoesNotHaveAndDoesNotDo() {
        server.send(server.request("/api/nothing")).isProblem(404, "not-found", null);
        server.send(server.request("/api/imports")).isProblem(405, "method-not-allowed", null);
        server.send(server.request("/api/cities").header("Accept", "text/csv")).isProblem(406, "not-acceptable", null);
        server.send(server.request("/error")).isProblem(404, "not-found", null);
        server.send(server.request("/nothing")).isProblem(404, "not-found", null);
        server.send(server.request("/nothing").DELETE()).isProblem(403, "stale-form", null);
        server.send(server.request("/api/nothing").DELETE()).isProblem(404, "not-found", null);
        server.send(server.request("/api/nothing").header("Authorization", "Bearer forged"))
                .isProblem(401, "token-missing", "Authorization");
        server.send(server.as("operator", server.request("/api/cities")).DELETE())
                .isProblem(405, "method-not-allowed", null);
        server.get("/api/documents/sha256:" + "0".repeat(64)).isProblem(404, "unknown-document", null);
    }

    @Test
    void letsPagesOfOtherSitesReadAndTellsThemWhyTheyMayNotWrite() {
        String origin = "https://example.org";
        Answer read = server.send(server.request("/api/cities").header("Origin", origin))
                .hasStatus(200);
        assertThat(read.header("Access-Control-Allow-Origin")).isEqualTo("*");
        server.send(server.as("operator", server.request("/api/actors"))
                        .header("Origin", origin)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}")))
                .isProblem(403, "other-site", "Origin");
        server.send(server.request("/api/imports")
                        .header("Origin", origin)
                        .header("Access-Control-Request-Method", "POST")
                        .method("OPTIONS", BodyPublishers.noBody()))
                .isProblem(403, "other-site", "Origin");
        Answer asked = server.send(server.request("/api/cities")
                        .header("Origin", origin)
                        .header("Access-Control-Request-Method", "GET")
                        .header("Access-Control-Request-Headers", "If-None-Match")
                        .method("OPTIONS", BodyPublishers.noBody()))
                .hasStatus(200);
        assertThat(asked.header("Access-Control-Allow-Headers")).isEqualTo("If-None-Match");
    }

    @Test
    void answersHeadAsItAnswersGet() {
        Answer head = server.send(server.request("/api/cities/anshun").HEAD()).hasStatus(200);
        assertThat(head.header("ETag"))
                .isEqualTo(server.get("/api/cities/anshun").header("ETag"))
                .isNotEmpty();
    }

    @Test
    void asksReadersToComeBackForWhatIsNotThereYet() {
        Answer answer = server.send(server.request("/api/cities?after=" + (server.head() + 1)));
        answer.isProblem(503, "not-yet-readable", "after");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
    }
}
