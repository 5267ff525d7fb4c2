package org.treerings.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A city's entries, in every form in which they can be had. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventsIT {

    private static final String EVENTS = "/api/cities/anshun/events";
    private static final String BATCH = "application/cloudevents-batch+json";
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");
    private static final JsonMapper JSON = new JsonMapper();

    private Server server;
    private List<JsonNode> entries;

    @BeforeAll
    void start() {
        server = Server.withSample();
        entries = server.get(EVENTS + "?limit=1000").hasStatus(200).items();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Answer accept(String type, String parameters) {
        return server.send(server.request(EVENTS + parameters).header("Accept", type));
    }

    @Test
    void goOnAfterAnyLine() {
        Answer all = accept("application/x-ndjson", "").hasStatus(200);
        assertThat(all.header("Content-Type")).startsWith("application/x-ndjson");
        List<String> lines = all.text().lines().toList();
        assertThat(lines).map(JSON::readTree).isEqualTo(entries);
        int half = lines.size() / 2;
        String position = JSON.readTree(lines.get(half)).get("position").asString();
        assertThat(accept("application/x-ndjson", "?cursor=" + position).text().lines())
                .containsExactlyElementsOf(lines.subList(half + 1, lines.size()));
    }

    @Test
    void areCloudEventsToWhoeverAcceptsThose() {
        Answer batch = accept(BATCH, "?limit=1000").hasStatus(200);
        assertThat(batch.header("Content-Type")).isEqualTo(BATCH);
        List<JsonNode> events = List.copyOf(batch.json().values());
        assertThat(events).hasSameSizeAs(entries);
        for (int each = 0; each < events.size(); each++) {
            JsonNode event = events.get(each);
            JsonNode entry = entries.get(each);
            assertThat(event.get("specversion").asString()).isEqualTo("1.0");
            assertThat(event.get("id")).isEqualTo(entry.get("entry"));
            assertThat(event.get("source").asString()).isEqualTo("/api/cities/anshun");
            assertThat(event.get("type").asString())
                    .isEqualTo("org.treerings." + entry.get("type").asString() + ".v"
                            + entry.get("revision").asString());
            assertThat(event.get("subject")).isEqualTo(entry.get("stream"));
            assertThat(Instant.parse(event.get("time").asString()))
                    .isEqualTo(entry.get("recordedAt").asString());
            assertThat(event.get("datacontenttype").asString()).isEqualTo("application/json");
            assertThat(event.get("data")).isEqualTo(entry.get("payload"));
            assertThat(event.get("actor")).isEqualTo(entry.at("/metadata/actor"));
            assertThat(event.get("position").asString())
                    .isEqualTo(entry.get("position").asString());
        }
        assertThat(events.stream().map(event -> event.get("sequence").asString()))
                .isSorted();
    }

    /** By the specification, names of attributes are of lower-case letters and digits, and only data may be an object. */
    @Test
    void haveAttributesAsCloudEventsHasThem() {
        Set<String> names = Set.copyOf(accept(BATCH, "?limit=1").json().get(0).propertyNames());
        assertThat(names).contains("correlationid", "causationid", "role").allMatch(name -> name.matches("[a-z0-9]+"));
        accept(BATCH, "?limit=1000")
                .json()
                .values()
                .forEach(event -> event.properties().stream()
                        .filter(attribute -> !attribute.getKey().equals("data"))
                        .forEach(attribute -> assertThat(attribute.getValue().isValueNode())
                                .as(attribute.toString())
                                .isTrue()));
    }

    @Test
    void comeInPagesOfWhichEachLeadsToTheNext() {
        List<String> ids = new ArrayList<>();
        String next = EVENTS + "?limit=30";
        while (next != null) {
            Answer batch =
                    server.send(server.request(next).header("Accept", BATCH)).hasStatus(200);
            batch.json().values().forEach(event -> ids.add(event.get("id").asString()));
            Matcher link = NEXT.matcher(batch.header("Link"));
            next = link.find() ? link.group(1).replaceFirst("^https?://[^/]+", "") : null;
        }
        assertThat(ids)
                .isEqualTo(entries.stream()
                        .map(entry -> entry.get("entry").asString())
                        .toList());
    }

    @Test
    void areJsonToWhoeverDoesNotSay() {
        assertThat(server.send(server.request(EVENTS)).header("Content-Type")).startsWith("application/json");
        accept("text/html", "").hasStatus(406);
    }
}
