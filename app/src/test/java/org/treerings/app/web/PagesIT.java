package org.treerings.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How readers walk through what there is, and how they hear that nothing has changed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

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
    void walksEveryChangeExactlyOnceAndInOrder() {
        List<JsonNode> walked = new ArrayList<>();
        String path = "/api/cities/anshun/history?limit=10";
        int pages = 0;
        while (!path.isEmpty()) {
            Answer page = server.send(server.request(path)).hasStatus(200);
            walked.addAll(page.items());
            assertThat(page.header("Link").contains("rel=\"next\""))
                    .isNotEqualTo(page.json().get("next").isNull());
            path = next(page);
            pages++;
        }
        assertThat(pages).isEqualTo(9);
        List<JsonNode> all = server.get("/api/cities/anshun/history?limit=1000").items();
        assertThat(walked).hasSize(87).doesNotHaveDuplicates().containsExactlyElementsOf(all);
        assertThat(walked).extracting(change -> change.get("position").asLong()).isSorted();
    }

    @Test
    void walksTheCities() {
        server.importing("operator", Anshun.renamed("Zunyi City")).hasStatus(200);
        Answer first = server.get("/api/cities?limit=1");
        assertThat(first.each("/items", "id")).containsExactly(List.of("anshun"));
        Answer second = server.send(server.request(next(first)));
        assertThat(second.each("/items", "id")).containsExactly(List.of("zunyi"));
        assertThat(next(second)).isEmpty();
    }

    @Test
    void givesTheSameEntriesAsPagesAndAsLines() {
        List<JsonNode> paged = new ArrayList<>();
        String cursor = "-1";
        while (!cursor.isEmpty()) {
            Answer page = server.send(server.request("/api/cities/anshun/events?limit=20&cursor=" + cursor));
            paged.addAll(page.items());
            cursor = page.json().get("next").asString("");
        }
        Answer lines =
                server.send(server.request("/api/cities/anshun/events").header("Accept", "application/x-ndjson"));
        assertThat(lines.header("Content-Type")).startsWith("application/x-ndjson");
        JsonMapper json = new JsonMapper();
        assertThat(lines.text().lines().map(json::readTree)).containsExactlyElementsOf(paged);
        assertThat(paged)
                .hasSize(86)
                .extracting(entry -> entry.get("position").asLong())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(paged).noneMatch(entry -> entry.has("salt"));
    }

    @Test
    void saysThatNothingHasChangedUntilItHas() {
        server.importing("operator", Anshun.renamed("Bijie City")).hasStatus(200);
        String tag = server.get("/api/cities/bijie").header("ETag");
        Answer unchanged = server.send(server.request("/api/cities/bijie").header("If-None-Match", tag));
        assertThat(unchanged.hasStatus(304).body()).isEmpty();
        String later = Anshun.text()
                .replace("Anshun City", "Bijie City")
                .replace("04 April 2026", "06 April 2026")
                .replace("2459200", "2460000");
        server.importing("operator", Anshun.bytes(later)).hasStatus(200);
        assertThat(server.get("/api/cities/bijie").header("ETag")).isNotEqualTo(tag);
        server.send(server.request("/api/cities/bijie").header("If-None-Match", tag))
                .hasStatus(200);
    }

    @Test
    void letsPagesOfAnySiteRead() {
        Answer answer = server.send(server.request("/api/cities").header("Origin", "https://dashboard.example"));
        assertThat(answer.hasStatus(200).header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("Access-Control-Expose-Headers")).contains("ETag", "Link");
    }

    @Test
    void tellsTheLastUpdateOfEveryPath() {
        Answer timeline = server.get("/api/cities/anshun/timeline").hasStatus(200);
        assertThat(timeline.each("/items", "path")).hasSize(86).doesNotHaveDuplicates();
        assertThat(timeline.each("/items", "statedOn").filter(List.of("2025-12-23")::equals))
                .hasSize(15);
    }

    private static String next(Answer page) {
        Matcher link = NEXT.matcher(page.header("Link"));
        if (!link.find()) {
            return "";
        }
        URI next = URI.create(link.group(1));
        return next.getRawPath() + "?" + next.getRawQuery();
    }
}
