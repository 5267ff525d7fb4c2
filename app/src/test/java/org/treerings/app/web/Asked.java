package org.treerings.app.web;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.treerings.app.ledger.Ledger;
import org.treerings.app.security.Directory;
import org.treerings.app.security.Person;
import tools.jackson.databind.JsonNode;

/** A line of {@code answers.txt}: a request, and the answer that it gets. */
record Asked(int status, String method, String door, String who, String path, String ifMatch, String body) {

    private static final int LARGE = 6_100_000;
    private static final String EXAMPLE = "@example";
    private static final String NO_VERSION = "\"999999999999\"";

    static List<Asked> all() {
        try (InputStream answers = Asked.class.getResourceAsStream("/answers.txt")) {
            return new String(requireNonNull(answers).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Asked::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Asked read(String line) {
        String[] words = line.split(" +", 7);
        return new Asked(
                Integer.parseInt(words[0]),
                words[1],
                words[2],
                words[3],
                words[4],
                words[5],
                words.length > 6 ? words[6] : "");
    }

    String answer() {
        return method + " " + door + " " + status;
    }

    boolean showsTheExample() {
        return body.equals(EXAMPLE) && status / 100 == 2;
    }

    /** The request, to a door as the contract describes it. */
    HttpRequest.Builder of(Server server, Operation operation) {
        return ifMatch.equals("@seen")
                ? seeing(seen(server, operation), server, operation)
                : seeing(ifMatch, server, operation);
    }

    /** The version of the item, as whoever names another one hears it. */
    private String seen(Server server, Operation operation) {
        JsonNode version =
                server.send(seeing(NO_VERSION, server, operation)).json().path("version");
        return version.isNumber() ? "\"" + version.asLong() + "\"" : "-";
    }

    private HttpRequest.Builder seeing(String version, Server server, Operation operation) {
        HttpRequest.Builder request = server.request(path(server));
        if (!who.equals("nobody")) {
            server.as(who, request);
        }
        if (!version.equals("-")) {
            request.header("If-Match", version);
        }
        if (door.equals("/api/imports")) {
            return Server.multipart(request, file());
        }
        return body.isEmpty()
                ? request.method(method, BodyPublishers.noBody())
                : request.header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(json(operation)));
    }

    private String path(Server server) {
        Person person = Person.of("https://id.example.org", "someone");
        Ledger ledger = server.bean(Ledger.class);
        return path.replace(
                        "@someone", server.bean(Directory.class).actor(person).value())
                .replace("@last", ledger.at(ledger.head()).orElseThrow().id().toString());
    }

    private String json(Operation operation) {
        return switch (body) {
            case "@large" -> "\"" + "a".repeat(LARGE) + "\"";
            case EXAMPLE -> operation.body().path("example").toString();
            default -> body;
        };
    }

    private byte[] file() {
        return switch (body) {
            case "@nothing" -> new byte[0];
            case "@large" -> Server.part("file", "a".repeat(LARGE).getBytes(StandardCharsets.UTF_8));
            default -> Server.part("file", body.getBytes(StandardCharsets.UTF_8));
        };
    }

    @Override
    public String toString() {
        return status + " " + method + " " + path;
    }
}
