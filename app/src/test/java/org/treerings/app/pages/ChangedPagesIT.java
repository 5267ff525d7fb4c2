package org.treerings.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.treerings.app.web.Anshun;
import org.treerings.app.web.Server;

/** What readers see of a city that says something new. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangedPagesIT {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String ACTION =
            "commitments/climate-adaptation-mitigation/actions/increase-carbon-sequestration";

    private Server server;
    private Reader reader;

    @BeforeAll
    void start() {
        server = Server.withSample();
        server.get("/api/cities/anshun").hasStatus(200);
        reader = new Reader(server);
        target("65 percent of the city is forest.", 65);
        target("70 percent of the city is forest.", 70);
        reader.writes("POST", ACTION + "/progress", "", """
                {"measure": {"type": "percentage", "values": {"percent": 63.1}}, "measuredOn": "2026-06-30"}
                """);
    }

    private void target(String text, int percent) {
        String version = server.get("/api/cities/anshun").json().findParents("target").stream()
                .filter(action -> action.path("id").asString().equals("increase-carbon-sequestration"))
                .map(action -> action.at("/target/version").asString())
                .findFirst()
                .orElseThrow();
        reader.writes("PUT", ACTION + "/target", "\"" + version + "\"", """
                {"text": "%s", "language": "en", "dueOn": "2035-12-31",
                 "measure": {"type": "percentage", "values": {"percent": %d}}}
                """.formatted(text, percent));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void drawsTheWayToTheTargetAndTellsItInATable() {
        String page = reader.reads("/cities/anshun");
        String figure = Reader.found("(<figure class=\"chart\">.*?</figure>)", page);
        assertThat(figure)
                .contains("<polyline class=\"way\" points=\"0,200 ", "class=\"goal\"", "role=\"img\"")
                .contains("<td class=\"number\">62.35</td>", "<td class=\"number\">63.1</td>")
                .contains("31 December 2035", "Pace");
    }

    @Test
    void marksWhatDiffersWithinTheSentence() {
        String history = reader.reads("/cities/anshun/history?path=" + ACTION + "/target");
        assertThat(history).contains("<del>65</del> percent of the city", "<ins>70</ins> percent of the city");
        String compared = reader.reads("/cities/anshun/compare?axis=asOf&from=2026-04-04");
        assertThat(compared).contains("Increase the carbon sequestration potential", "<ins>", "31 December 2035");
    }

    @Test
    void comparesWhatWasKnown() {
        String then = server.get("/api/cities/anshun/history?limit=10").at("/items/9/recordedAt");
        assertThat(reader.reads("/cities/anshun/compare?axis=knownAt&from=" + then))
                .contains("Differences between what was recorded by", "Increase the carbon sequestration potential");
    }

    @Test
    void showsThatWordsWereErasedAndNothingElseOfThem() {
        reader.writes("PUT", "overview/about", about(), """
                {"text": "My number, of no concern.", "language": "en"}
                """);
        String entry = server.get("/api/cities/anshun").at("/overview/about/entry");
        server.send(server.as("operator", server.request("/api/entries/" + entry + "/erasure"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"reason\": \"A private number.\"}")))
                .hasStatus(200);
        server.get("/api/cities/anshun").hasStatus(200);
        assertThat(reader.reads("/entries/" + entry))
                .contains("was erased for good")
                .doesNotContain("of no concern");
        assertThat(reader.reads("/cities/anshun"))
                .contains("<strong class=\"state\">erased</strong>")
                .doesNotContain("of no concern");
    }

    private String about() {
        return "\"" + server.get("/api/cities/anshun").at("/overview/about/version") + "\"";
    }

    @Test
    void escapesWhateverCitiesSay() {
        String hostile = Anshun.text()
                .replace("Anshun City", "Evil " + SCRIPT + " City")
                .replace("安顺，中国优秀", SCRIPT + "\" onload=\"alert(1) 中国优秀");
        server.importing("operator", hostile.getBytes(StandardCharsets.UTF_8)).hasStatus(200);
        String id = server.get("/api/cities?q=evil").at("/items/0/id");
        String entry = server.get("/api/cities/" + id).at("/overview/about/entry");
        for (String address : new String[] {
            "/",
            "/cities/" + id,
            "/cities/" + id + "/history?order=oldest",
            "/cities/" + id + "/timeline",
            "/cities/" + id + "/compare?from=2025-12-22",
            "/entries/" + entry
        }) {
            assertThat(reader.reads(address)).as(address).doesNotContain("<script>", "onload=\"alert");
        }
        assertThat(reader.reads("/entries/" + entry)).contains("&lt;script&gt;");
        assertThat(reader.reads("/?q=%22%3E%3Cscript%3E")).doesNotContain("<script>");
        assertThat(reader.reads("/?%22%3E%3Cscript%3E=1")).doesNotContain("<script>");
    }
}
