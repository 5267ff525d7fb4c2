package org.treerings.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.treerings.app.ledger.Ledger;
import org.treerings.app.security.Directory;
import org.treerings.app.security.Person;
import org.treerings.app.web.Door.Caller;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.DocumentDigest;

/** Every door and every kind of visitor, over HTTP and with real tokens. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixIT {

    private final AtomicInteger people = new AtomicInteger();
    private Server server;

    @BeforeAll
    void start() {
        server = Server.withSample();
        server.importing("operator", Anshun.renamed("Guiyang City")).hasStatus(200);
        server.get("/api/cities/anshun").hasStatus(200);
        server.get("/api/cities/guiyang").hasStatus(200);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    static List<Door> doors() {
        return Door.all();
    }

    @Test
    void namesEveryDoorThatThereIs() {
        Set<String> there = server.beans(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(MatrixIT::names)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(doors().stream().map(Door::name)).containsExactlyInAnyOrderElementsOf(there);
    }

    static Stream<String> names(RequestMappingInfo mapping) {
        Set<?> methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(path -> methods.isEmpty()
                        ? Stream.of("ANY " + path)
                        : methods.stream().map(method -> method + " " + path));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void answersEveryVisitorAsTheMatrixSays(Door door) {
        for (Caller caller : Caller.values()) {
            HttpRequest.Builder request = request(door, caller);
            long head = server.head();
            Answer answer = server.send(request);
            assertThat(door.answers(caller, answer.status()))
                    .as("%s as %s: %s %s", door, caller, answer.status(), answer.text())
                    .isTrue();
            if (answer.status() >= 400) {
                assertThat(server.head()).as("%s as %s wrote", door, caller).isEqualTo(head);
            }
        }
    }

    private HttpRequest.Builder request(Door door, Caller caller) {
        HttpRequest.Builder request = server.request(path(door, caller));
        if (caller.client != null) {
            server.as(caller.client, request);
        }
        String method = door.method().equals("ANY") ? "GET" : door.method();
        return switch (door.body()) {
            case "" -> request.method(method, BodyPublishers.noBody());
            case "@profile" ->
                Server.multipart(request, Server.part("file", Anshun.renamed(capital(caller.city) + " City")));
            default ->
                request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(door.body()));
        };
    }

    private String path(Door door, Caller caller) {
        return door.path()
                .replace("{city}", caller.city)
                .replace("{key}", door.method() + "-" + caller)
                .replace("**", "db")
                .replace("{*path}", "0/x999/000")
                .replace("{code}", "not-your-city")
                .replace("{digest}", DocumentDigest.of(Anshun.document()).value())
                .replace("{commitment}", "protect-connect-restore-ecosystems")
                .replace("{action}", "increase-protected-areas")
                .replace("{resource}", "nothing")
                .replace("{projection}", "nothing")
                .replace("{entry}", first(new CityId(caller.city)))
                .replace("{officer}", someone())
                .replace("{year}", "2025")
                .replace("{position}", "1000000")
                .replace("{other}", "2024")
                .replace("{number}", "1")
                .replace("{step}", "1")
                .replace("{actor}", someone());
    }

    private String first(CityId city) {
        return server.bean(Ledger.class).ofCity(city, -1, 1).getFirst().id().toString();
    }

    private String someone() {
        Person person = Person.of("https://id.example.org", "person-" + people.incrementAndGet());
        return server.bean(Directory.class).actor(person).value();
    }

    private static String capital(String city) {
        return Character.toUpperCase(city.charAt(0)) + city.substring(1);
    }
}
