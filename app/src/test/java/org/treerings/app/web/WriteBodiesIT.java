package org.treerings.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.treerings.app.web.Officer.text;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What officers share and assess, and how a body is refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WriteBodiesIT {

    private static final String TARGET =
            "/api/cities/anshun/commitments/protect-connect-restore-ecosystems/actions/increase-protected-areas/target";

    private Server server;
    private Officer officer;

    @BeforeAll
    void start() {
        server = Server.withSample();
        officer = new Officer(server);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void sharesAFileLinksItAndGivesItBack() {
        byte[] map = "district,trees\nXixiu,12000\n".getBytes(UTF_8);
        Answer shared = server.send(Server.multipart(
                server.as("officer-anshun", server.request("/api/cities/anshun/resources?id=trees&title=Street+trees")),
                Server.part("file", map)));
        assertThat(shared.status()).as(shared.text()).isEqualTo(201);
        assertThat(shared.header("Location")).endsWith("/api/cities/anshun/resources/trees");
        Answer linked = officer.send("PUT", "/api/cities/anshun/pathway/3/resources/trees", "{}");
        assertThat(linked.status()).as(linked.text()).isEqualTo(200);
        Answer file = server.get("/api/cities/anshun/resources/trees");
        assertThat(file.body()).isEqualTo(map);
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        Answer unknown = officer.send("PUT", "/api/cities/anshun/pathway/3/resources/nothing", "{}");
        assertThat(unknown.json().path("code").asString()).isEqualTo("unknown-resource");
    }

    @Test
    void takesNoProgramForAFile() {
        byte[] program = new byte[200];
        System.arraycopy(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}, 0, program, 0, 7);
        Answer refused = server.send(Server.multipart(
                server.as("officer-anshun", server.request("/api/cities/anshun/resources?id=program")),
                Server.part("file", program)));
        assertThat(refused.status()).isEqualTo(415);
        assertThat(refused.json().path("code").asString()).isEqualTo("file-type-not-accepted");
    }

    @Test
    void scoresAnIndicatorFromItsVariables() {
        Answer assessed = officer.send(
                "PUT",
                "/api/cities/anshun/index/2025/indicators/1",
                "{\"variables\": {\"natural_area\": 1954.67, \"city_area\": 9228}, \"unit\": \"km2\"}");
        assertThat(assessed.status()).as(assessed.text()).isEqualTo(200);
        JsonNode payload = server.get(
                        "/api/entries/" + assessed.json().path("entries").get(0).asString())
                .json()
                .path("payload");
        assertThat(payload.path("value").asDouble()).isEqualTo(21.2);
        assertThat(payload.path("score").asInt()).isEqualTo(4);
    }

    /** Of a target and of a report. */
    @Test
    void takesTheTypeOfAValueFromTheSentenceInForce() {
        String commitment = "/api/cities/anshun/commitments/plant-trees";
        String action = commitment + "/actions/in-streets";
        String target = "{\"text\": \"Five more.\", \"measure\": {\"values\": {\"trees\": 5}}}";
        officer.send("PUT", commitment, "{\"title\": \"Plant trees\"}").hasStatus(200);
        officer.send("PUT", action, "{\"title\": \"In streets\"}").hasStatus(200);
        officer.send("PUT", action + "/target", target).isProblem(422, "field-missing", "measure.type");
        officer.send(
                        "PUT",
                        action + "/baseline",
                        "{\"ownTemplate\": {\"sentence\": \"There are {trees} trees.\", \"slots\": [{\"code\": \"trees\", \"type\": \"count\"}]}, \"measure\": {\"values\": {\"trees\": 1}}}")
                .hasStatus(200);
        String report = "{\"measuredOn\": \"2026-05-01\", \"measure\": {\"values\": {\"trees\": 2}}}";
        for (Answer written : List.of(
                officer.send("PUT", action + "/target", target), officer.send("POST", action + "/progress", report))) {
            String entry = written.hasStatus(200).at("/entries/0");
            assertThat(server.get("/api/entries/" + entry).at("/payload/measure/type"))
                    .isEqualTo("count");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"text": "x", "textt": 1} | 400 | unknown-field | textt
                    {"text": 5} | 400 | bad-value | text
                    {"text": "x", "dueOn": "2027-02-30"} | 400 | bad-value | dueOn
                    {"text": "x", "measure": {"values": {"n": null}}} | 422 | field-missing | measure.values.n
                    {"text": | 400 | malformed-json | body
                    {"language": "en"} | 422 | field-missing | text
                    {"text": "x", "statedOn": "2999-01-01"} | 422 | stated-in-the-future | statedOn
                    {"text": "x", "corrects": "nobody"} | 400 | bad-value | corrects
                    """)
    void namesWhatIsWrongWithABody(String body, int status, String code, String field) {
        long before = server.head();
        Answer refused = officer.send("PUT", TARGET, body);
        assertThat(refused.status()).as(refused.text()).isEqualTo(status);
        assertThat(refused.json().path("code").asString()).isEqualTo(code);
        assertThat(refused.json().path("field").asString()).isEqualTo(field);
        assertThat(server.head()).isEqualTo(before);
    }

    @Test
    void refusesBodiesBeyondAllMeasure() {
        assertThat(officer.send("PUT", TARGET, "").json().path("code").asString())
                .isEqualTo("body-missing");
        String deep = "{\"measure\": {\"values\": {\"n\": " + "[".repeat(100) + "]".repeat(100) + "}}}";
        assertThat(officer.send("PUT", TARGET, deep).json().path("code").asString())
                .isEqualTo("malformed-json");
        assertThat(officer.send("PUT", TARGET, text("x".repeat(2_000_000))).status())
                .isEqualTo(413);
        List<Integer> statuses = new ArrayList<>();
        for (String type : List.of("text/plain", "application/json;charset=GBK")) {
            statuses.add(server.send(server.as("officer-anshun", server.request(TARGET))
                            .header("Content-Type", type)
                            .PUT(BodyPublishers.ofString(text("x"))))
                    .status());
        }
        assertThat(statuses).containsOnly(415);
    }

    @Test
    void letsNobodyWriteForAnotherCity() {
        long before = server.head();
        assertThat(officer.send("PUT", "/api/cities/guiyang/name", "{\"name\": \"Guiyang\"}")
                        .status())
                .isEqualTo(403);
        assertThat(officer.send("PUT", "/api/cities/guiyang", "{\"name\": \"Guiyang\"}")
                        .status())
                .isEqualTo(403);
        assertThat(server.head()).isEqualTo(before);
    }
}
