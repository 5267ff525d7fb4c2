package org.treerings.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.StreamSupport;
import org.treerings.kernel.identity.CityId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A visit to the server's doors, with the demo identities' tokens: they hold for half an hour. */
final class Visit implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI home;
    private final String operator;
    private final String officer;
    private final String actor;

    private Visit(URI home) throws IOException, InterruptedException {
        this.home = home;
        this.operator = token("operator");
        this.officer = token("officer-anshun");
        this.actor = actor("An officer of Anshun");
    }

    static Visit to(URI home) throws IOException, InterruptedException {
        return new Visit(home);
    }

    private String token(String identity) throws IOException, InterruptedException {
        String secret = Base64.getEncoder().encodeToString((identity + ":demo").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(home.resolve("/oauth2/token"))
                        .header("Authorization", "Basic " + secret)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials")))
                .required("access_token")
                .asString();
    }

    private String actor(String name) throws IOException, InterruptedException {
        JsonNode actors =
                send(HttpRequest.newBuilder(home.resolve("/api/actors")).header("Authorization", "Bearer " + operator));
        return StreamSupport.stream(actors.required("items").spliterator(), false)
                .filter(actor -> actor.path("name").asString("").equals(name))
                .findFirst()
                .orElseThrow()
                .required("id")
                .asString();
    }

    /** An officer with a city of their own. */
    LoadClient officer(CityId city) {
        try {
            put("/api/cities/" + city, operator, "{\"name\": \"City\", \"country\": \"PT\", \"timeZone\": \"UTC\"}");
            put("/api/cities/" + city + "/officers/" + actor, operator, "{}");
            return new LoadClient(this, city);
        } catch (IOException e) {
            throw new IllegalStateException("The city has no officer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The city has no officer.", e);
        }
    }

    /** The position at which the officer's change was recorded. */
    long put(String path, String body, long seen) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path, officer, body);
        return send(seen < 0 ? request : request.header("If-Match", "\"" + seen + "\""))
                .required("position")
                .asLong();
    }

    private void put(String path, String token, String body) throws IOException, InterruptedException {
        send(request(path, token, body));
    }

    private HttpRequest.Builder request(String path, String token, String body) {
        return HttpRequest.newBuilder(home.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body));
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(
                    answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() {
        client.close();
    }
}
