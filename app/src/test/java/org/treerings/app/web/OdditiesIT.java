package org.treerings.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody should send: it is refused in words, or recorded and read; nothing falls over. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OdditiesIT {

    private Server server;
    private Attempts attempts;

    @BeforeAll
    void start() {
        server = Server.withSample();
        attempts = new Attempts(server);
        new Officer(server)
                .send(
                        "PUT",
                        "/api/cities/anshun/index/2025/indicators/1",
                        "{\"variables\": {\"natural_area\": 1, \"city_area\": 2}}")
                .hasStatus(200);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    static List<Rule> oddities() {
        return Rule.all("/oddities.txt");
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void refusesThemOrCanReadThem(Rule oddity) {
        attempts.make(oddity);
        for (String read : List.of("", "/history", "/timeline", "/events", "/index/2025")) {
            server.get("/api/cities/anshun" + read).hasStatus(200);
        }
        server.get("/api/cities").hasStatus(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"1\"", "*", "\"1\", \"2\"", "1", "\"-1\"", "\"\"", "\"9999999999999999999\""})
    void refusesVersionsThatAreNone(String ifMatch) {
        new Officer(server)
                .send("PUT", "/api/cities/anshun/name", "{\"name\": \"Anshun\"}", "If-Match", ifMatch)
                .isProblem(400, "bad-header", "If-Match");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", ""})
    void refusesKeysThatAreNone(String key) {
        new Officer(server)
                .send("PUT", "/api/cities/anshun/name", "{\"name\": \"Anshun\"}", "Idempotency-Key", key)
                .isProblem(400, "bad-header", "Idempotency-Key");
    }

    @Test
    void takesOneFileAtATime() {
        byte[] file = Server.part("file", "a,b".getBytes(UTF_8));
        server.send(Server.multipart(sharing(""))).isProblem(400, "bad-parameter", "file");
        server.send(Server.multipart(sharing(""), Server.part("other", new byte[] {1})))
                .isProblem(400, "bad-parameter", "file");
        server.send(Server.multipart(sharing(""), file, file)).isProblem(400, "bad-parameter", "file");
    }

    @Test
    void readsTheParametersOfAFile() {
        byte[] file = Server.part("file", "a,b".getBytes(UTF_8));
        server.send(Server.multipart(sharing("?statedOn=2026-02-30"), file))
                .isProblem(400, "bad-parameter", "statedOn");
        server.send(Server.multipart(sharing("?statedOn=04/05/26").header("Accept-Language", "en-US"), file))
                .isProblem(400, "bad-parameter", "statedOn");
        server.send(Server.multipart(sharing("?id=dated&statedOn=2026-04-05"), file))
                .hasStatus(201);
        server.send(Server.multipart(sharing("?id=No+Slug"), file)).isProblem(400, "bad-parameter", "id");
        server.send(Server.multipart(sharing("?title=+"), file)).isProblem(422, "text-blank", "title");
        server.send(Server.multipart(sharing("?reason=+"), file)).isProblem(422, "text-blank", "reason");
        server.send(Server.multipart(sharing("?title=" + "t".repeat(300)), file))
                .hasStatus(201);
        server.get("/api/cities/anshun").hasStatus(200);
    }

    @Test
    void refusesAFileWithANameThatCannotBeKept() {
        String part = new String(Server.part("file", "a,b".getBytes(UTF_8)), UTF_8);
        server.send(Server.multipart(
                        sharing(""),
                        part.replace("profile.txt", "x".repeat(201)).getBytes(UTF_8)))
                .isProblem(422, "text-too-long", "file");
        server.send(Server.multipart(
                        sharing(""), part.replace("profile.txt", "a\tb.txt").getBytes(UTF_8)))
                .isProblem(422, "text-has-control-characters", "file");
    }

    @Test
    void refusesCharsetsThatNobodyKnows() {
        assertThat(server.send(server.as("officer-anshun", server.request("/api/cities/anshun/name"))
                                .header("Content-Type", "application/json;charset=nothing")
                                .PUT(BodyPublishers.ofString("{}")))
                        .status())
                .isEqualTo(415);
    }

    private HttpRequest.Builder sharing(String parameters) {
        return server.as("officer-anshun", server.request("/api/cities/anshun/resources" + parameters));
    }
}
