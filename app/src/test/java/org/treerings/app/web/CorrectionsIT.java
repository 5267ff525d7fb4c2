package org.treerings.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** What was said in the wrong place, or of the wrong day, is put right in one request. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectionsIT {

    private static final String ANSHUN = "/api/cities/anshun";
    private static final String ACTION =
            ANSHUN + "/commitments/protect-connect-restore-ecosystems/actions/increase-protected-areas";

    private Server server;
    private Officer officer;

    @BeforeAll
    void start() {
        server = Server.withSample();
        officer = new Officer(server);
        server.get(ANSHUN).hasStatus(200);
        officer.send(
                        "POST",
                        ANSHUN + "/resources",
                        "{\"id\": \"plan\", \"title\": \"Plan\", \"url\": \"https://anshun.example/plan\"}")
                .hasStatus(201);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private static String entry(Answer written) {
        return written.hasStatus(200).json().at("/entries/0").asString();
    }

    private long links(int step) {
        long links = 0;
        for (JsonNode phase : server.get(ANSHUN).json().get("pathway")) {
            for (JsonNode told : phase.get("steps")) {
                links += told.get("number").asInt() == step
                        ? told.get("resources").size()
                        : 0;
            }
        }
        return links;
    }

    @Test
    void movesALinkToTheStepThatWasMeant() {
        String wrong = entry(officer.send("PUT", ANSHUN + "/pathway/2/resources/plan", "{}"));
        officer.send(
                        "PUT",
                        ANSHUN + "/pathway/3/resources/plan",
                        "{\"corrects\": \"" + wrong + "\", \"reason\": \"The step after.\"}")
                .hasStatus(200);
        assertThat(links(2)).isZero();
        assertThat(links(3)).isEqualTo(1);
    }

    @Test
    void putsRightTheDayOfAConfirmation() {
        String target = "{\"text\": \"A third.\", \"language\": \"en\", \"statedOn\": \"2026-04-30\"}";
        String seen =
                officer.send("PUT", ACTION + "/target", target).hasStatus(200).at("/position");
        String early = "{\"item\": \"target\", \"statedOn\": \"2026-05-01\"}";
        String wrong = entry(officer.send("POST", ACTION + "/confirmation", early, "If-Match", "\"" + seen + "\""));
        String right = "{\"item\": \"target\", \"statedOn\": \"2026-05-02\", \"corrects\": \"" + wrong
                + "\", \"reason\": \"A slip.\"}";
        assertThat(officer.send("POST", ACTION + "/confirmation", right)
                        .hasStatus(200)
                        .json()
                        .get("entries"))
                .hasSize(2);
        assertThat(server.get(ANSHUN + "/timeline").items())
                .filteredOn(update -> update.get("path").asString().endsWith("increase-protected-areas/target"))
                .extracting(update -> update.get("confirmedOn").asString())
                .containsExactly("2026-05-02");
    }
}
