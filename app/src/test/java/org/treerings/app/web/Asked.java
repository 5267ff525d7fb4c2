package org.treerings.app.web;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.treerings.app.security.Directory;
import org.treerings.app.security.Person;

/** A line of {@code answers.txt}: a request, and the answer that it gets. */
record Asked(int status, String method, String door, String who, String path, String ifMatch, String body) {

    private static final int LARGE = 6_100_000;

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

    HttpRequest.Builder of(Server server) {
        HttpRequest.Builder request = server.request(path.replace("@someone", someone(server)));
        if (!who.equals("nobody")) {
            server.as(who, request);
        }
        if (!ifMatch.equals("-")) {
            request.header("If-Match", ifMatch);
        }
        if (door.equals("/api/imports")) {
            return Server.multipart(request, file());
        }
        return body.isEmpty()
                ? request.method(method, BodyPublishers.noBody())
                : request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json()));
    }

    private static String someone(Server server) {
        Person person = Person.of("https://id.example.org", "someone");
        return server.bean(Directory.class).actor(person).value();
    }

    private String json() {
        return body.equals("@large") ? "\"" + "a".repeat(LARGE) + "\"" : body;
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
