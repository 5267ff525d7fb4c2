package org.treerings.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A document that is imported again says nothing new, whatever has become of what it said. */
class SameDocumentIT {

    private static final String CITY = "/api/cities/anshun";

    private Server server;
    private Officer officer;

    @BeforeEach
    void start() {
        server = Server.withSample();
        officer = new Officer(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void doesNotBringBackWhatWasRetracted() {
        String entry = about().path("entry").asString();
        officer.send("POST", "/api/entries/" + entry + "/retraction", "{\"reason\": \"A slip.\"}")
                .hasStatus(200);
        assertThat(about().path("text").isString()).isFalse();
        appendsNothing(Anshun.document());
    }

    @Test
    void doesNotBringBackWhatWasCorrected() {
        String entry = about().path("entry").asString();
        officer.send(
                        "PUT",
                        CITY + "/overview/about",
                        "{\"text\": \"Green.\", \"corrects\": \"" + entry + "\", \"reason\": \"A slip.\"}")
                .hasStatus(200);
        appendsNothing(Anshun.document());
    }

    /** It counts from the day on which it is imported, so that it would be the newest word each time. */
    @Test
    void doesNotOverrideWhatIsNewerWhereItHasNoDate() {
        byte[] undated = Anshun.text().replace("04 April 2026", "").getBytes(UTF_8);
        server.importing("operator", undated).hasStatus(200);
        String version = "\"" + about().path("version").asLong() + "\"";
        officer.send("PUT", CITY + "/overview/about", Officer.text("Green."), "If-Match", version)
                .hasStatus(200);
        appendsNothing(undated);
    }

    private void appendsNothing(byte[] document) {
        JsonNode before = about();
        long head = server.head();
        assertThat(server.dryRun(document).hasStatus(200).at("/entries")).isEqualTo("0");
        Answer report = server.importing("operator", document).hasStatus(200);
        assertThat(report.at("/entries")).isEqualTo("0");
        assertThat(report.json().at("/position").isNull()).isTrue();
        assertThat(server.head()).isEqualTo(head);
        assertThat(about()).isEqualTo(before);
    }

    private JsonNode about() {
        return server.get(CITY).json().at("/overview/about");
    }
}
