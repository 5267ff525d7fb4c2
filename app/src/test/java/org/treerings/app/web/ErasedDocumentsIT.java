package org.treerings.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import org.treerings.app.TestDatabase;
import org.treerings.app.ledger.Ledger;
import tools.jackson.databind.JsonNode;

/** What an erased entry was read from, brought along, or left in a backup. */
class ErasedDocumentsIT {

    private static final String CITY = "/api/cities/anshun";

    private final Path data = TestDatabase.temporaryDirectory();

    private static void erase(Server server, String entry) {
        server.send(server.as("operator", server.request("/api/entries/" + entry + "/erasure"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"reason\": \"A private matter.\"}")))
                .hasStatus(200);
        server.get(CITY).hasStatus(200);
    }

    private static JsonNode about(Server server) {
        return server.get(CITY).hasStatus(200).json().at("/overview/about");
    }

    @Test
    void goWithWhatWasReadFromThemAndAreNotTakenInOnceMore() {
        try (Server server = Server.on(data, true)) {
            String document = "/api/documents/" + server.get(CITY).at("/claims/document");
            server.get(document).hasStatus(200);
            erase(server, about(server).path("entry").asString());
            assertThat(about(server).path("state").asString()).isEqualTo("erased");
            server.get(document).isProblem(410, "erased-document", null);
            assertThat(server.importing("operator", Anshun.document()).at("/entries"))
                    .isEqualTo("0");
            server.get(document).isProblem(410, "erased-document", null);
            assertThat(about(server).path("state").asString()).isEqualTo("erased");
        }
    }

    @Test
    void goWithTheResourceThatBroughtThemAndMayBeSharedAnew() {
        try (Server server = Server.on(data, true)) {
            String resources = CITY + "/resources";
            Answer shared = share(server).hasStatus(201);
            String entry = shared.at("/entries/0");
            server.get(resources + "/trees").hasStatus(200);
            erase(server, entry);
            server.get(resources + "/trees").hasStatus(404);
            assertThat(server.bean(JdbcClient.class)
                            .sql("select count(*) from ledger.piece")
                            .query(Long.class)
                            .single())
                    .isZero();
            assertThat(server.get(CITY).json().path("resources")).isEmpty();
            share(server, "If-Match", "\"" + shared.at("/position") + "\"").hasStatus(201);
            server.get(resources + "/trees").hasStatus(200);
        }
    }

    private static Answer share(Server server, String... headers) {
        HttpRequest.Builder request = server.as("officer-anshun", server.request(CITY + "/resources?id=trees"));
        return server.send(Server.multipart(
                headers.length == 0 ? request : request.headers(headers),
                Server.part("file", "district,trees\nXixiu,12\n".getBytes(UTF_8))));
    }

    @Test
    void areErasedAgainBeforeAnybodyReadsARestoredBackup() throws Exception {
        String list =
                "--treerings.erasures=" + TestDatabase.temporaryDirectory().resolve("erasures");
        Path backup = TestDatabase.temporaryDirectory();
        String text;
        try (Server server = Server.on(data, true, list)) {
            text = about(server).path("text").asString();
        }
        copy(data, backup);
        try (Server server = Server.on(data, true, list)) {
            erase(server, about(server).path("entry").asString());
        }
        try (Server server = Server.on(backup, true, list)) {
            Answer profile = server.send(server.request(CITY)).hasStatus(200);
            assertThat(profile.at("/overview/about/state")).isEqualTo("erased");
            assertThat(profile.text()).doesNotContain(text);
        }
    }

    @Test
    void keepTheDoorsShutWhereTheyCannotBeErasedAgain() throws Exception {
        String list =
                "--treerings.erasures=" + TestDatabase.temporaryDirectory().resolve("erasures");
        Path backup = TestDatabase.temporaryDirectory();
        try (Server server = Server.on(data, true, list)) {
            about(server);
        }
        copy(data, backup);
        try (Server server = Server.on(data, true, list)) {
            String entry = about(server).path("entry").asString();
            erase(server, entry);
            String erasure = server.bean(Ledger.class)
                    .at(server.head())
                    .orElseThrow()
                    .id()
                    .toString();
            server.send(server.request("/api/entries/" + erasure + "/proof")).hasStatus(200);
        }
        Files.copy(
                data.resolve("ledger/checkpoint"),
                backup.resolve("ledger/checkpoint"),
                StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> Server.on(backup, true, list).close())
                .hasStackTraceContaining("No door opens before it is erased again")
                .rootCause()
                .hasMessageContaining("docs/operations.md");
    }

    private static void copy(Path from, Path to) throws IOException {
        FileSystemUtils.copyRecursively(from, to);
        Files.setPosixFilePermissions(to.resolve("postgres"), PosixFilePermissions.fromString("rwx------"));
    }
}
