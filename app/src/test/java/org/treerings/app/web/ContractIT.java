package org.treerings.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treerings.app.ledger.Ledger;
import org.treerings.app.web.Door.Caller;
import org.treerings.kernel.identity.DocumentDigest;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document and the running server say the same, whichever of them one begins with. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractIT {

    private static final String API = "/api/";

    private Server server;
    private JsonNode contract;

    @BeforeAll
    void start() {
        server = Server.withSample();
        contract = server.get("/v3/api-docs").hasStatus(200).json();
        server.send(Server.multipart(
                        server.as("officer-anshun", server.request("/api/cities/anshun/resources?id=map&title=Map")),
                        Server.part("file", "a,b".getBytes(StandardCharsets.UTF_8))))
                .hasStatus(201);
        for (int year : List.of(2025, 2026)) {
            new Officer(server)
                    .send(
                            "PUT",
                            "/api/cities/anshun/index/" + year + "/indicators/1",
                            "{\"variables\": {\"natural_area\": 1954.67, \"city_area\": 9228}, \"unit\": \"km2\"}")
                    .hasStatus(200);
        }
        IntStream.range(0, 100)
                .forEach(number -> server.send(server.as("operator", server.request("/api/drafts/full-" + number))
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofString("{}")))
                        .hasStatus(201));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    static List<Asked> answers() {
        return Asked.all();
    }

    @Test
    void speaksOpenApi31() {
        assertThat(contract.get("openapi").asString()).startsWith("3.1");
        assertThat(contract.at("/components/securitySchemes/token/flows/clientCredentials/tokenUrl")
                        .asString())
                .isEqualTo("/oauth2/token");
    }

    @Test
    void describesEveryDoorAndNoOther() {
        assertThat(operations().map(Operation::door))
                .containsExactlyInAnyOrderElementsOf(doors().map(Door::name).toList());
    }

    @Test
    void describesHowEveryDoorAnswersWhom() {
        doors().forEach(door -> {
            Operation operation = operation(door.name());
            door.answers()
                    .values()
                    .forEach(answer -> assertThat(operation.statuses())
                            .as(door.name())
                            .anyMatch(status -> status.matches(answer.replace("x", "[0-9]"))));
            assertThat(operation.json().path("security").isEmpty())
                    .as(door.name())
                    .isEqualTo(!"401".equals(door.answers().get(Caller.NOBODY)));
        });
    }

    @ParameterizedTest
    @MethodSource("answers")
    void answersAsDescribed(Asked asked) {
        Operation operation = operation(asked.method() + " " + asked.door());
        assertThat(operation.statuses()).contains(String.valueOf(asked.status()));
        server.send(asked.of(server, operation)).hasStatus(asked.status());
    }

    /** Each is met in a line of a table, or, where it is the same behind all doors, here. */
    @Test
    void describesNoAnswerThatNobodyGets() {
        Set<String> met = Asked.all().stream().map(Asked::answer).collect(Collectors.toCollection(TreeSet::new));
        doors().forEach(door -> door.answers().values().forEach(answer -> met.add(door.name() + " " + answer)));
        assertThat(operations()
                        .flatMap(operation -> operation.statuses().stream()
                                .filter(status -> !met.contains(operation.door() + " " + status))
                                .filter(status -> !met(operation, status))
                                .map(status -> operation.door() + " " + status)))
                .isEmpty();
    }

    private boolean met(Operation operation, String status) {
        String path = operation
                .path()
                .replace("{city}", "anshun")
                .replace(
                        "{entry}",
                        server.bean(Ledger.class).at(0).orElseThrow().id().toString())
                .replace("{resource}", "map")
                .replace("{year}", "2026")
                .replace("{number}", "1")
                .replace("{step}", "1")
                .replace("{other}", "2025")
                .replace("{digest}", DocumentDigest.of(Anshun.document()).value())
                .replaceAll("\\{[^}]+}", "full-1");
        return switch (status) {
            case "200" -> door(operation.door()).answers().containsValue("2xx");
            case "304" -> again(path) == 304;
            case "400" -> json(operation.method(), path, "{") == 400;
            case "413" -> json(operation.method(), path, "\"" + "a".repeat(1_100_000) + "\"") == 413;
            case "415" -> plainText(operation.method(), path) == 415;
            // Of a write it needs another node that is faster time and again: see ConflictIT and ProblemsTest.
            // Of a rebuild it needs another one that lasts: see RebuildIT.
            case "409" -> operation.changes() || operation.path().endsWith("/rebuild");
            // Of a document it needs an erasure: see ErasedDocumentsIT.
            case "410" -> operation.path().startsWith("/api/documents/");
            // Of a write it needs a database that is away: see BrokenConnectionIT.
            case "503" -> !operation.reads() || as(path + "?after=99999999") == 503;
            default -> false;
        };
    }

    private int as(String path) {
        return server.send(server.as("operator", server.request(path))).status();
    }

    private int plainText(String method, String path) {
        return server.send(server.as("operator", server.request(path))
                        .header("Content-Type", "text/plain")
                        .method(method, BodyPublishers.ofString("text")))
                .status();
    }

    private int json(String method, String path, String body) {
        return server.send(server.as("operator", server.request(path))
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body)))
                .status();
    }

    private int again(String path) {
        String tag = server.send(server.as("operator", server.request(path))).header("ETag");
        return server.send(server.as("operator", server.request(path)).header("If-None-Match", tag))
                .status();
    }

    private Stream<Operation> operations() {
        return Operation.all(contract);
    }

    private Operation operation(String door) {
        return operations()
                .filter(each -> each.door().equals(door))
                .findFirst()
                .orElseThrow(() -> new AssertionError(door));
    }

    private Stream<Door> doors() {
        return Door.all().stream().filter(door -> door.path().startsWith(API));
    }

    private Door door(String name) {
        return doors().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }
}
