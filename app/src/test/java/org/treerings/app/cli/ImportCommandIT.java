package org.treerings.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.treerings.app.TestDatabase;
import org.treerings.app.cli.Program.Ended;
import org.treerings.app.web.Anshun;
import org.treerings.app.web.Server;

/** The command line as whoever runs it sees it: a process of its own that ends by itself. */
class ImportCommandIT {

    private final Path data = TestDatabase.temporaryDirectory();

    @Test
    void importsWhileTheServerRunsOnTheSameData() throws Exception {
        Path document = document("Liupanshui City");
        try (Server server = Server.on(data, false)) {
            Ended ended = run(document.toString());
            assertThat(ended.output()).contains("liupanshui, 13 commitments, 25 actions", "appended 85 entries");
            assertThat(ended.code()).isZero();
            assertThat(server.get("/api/cities/liupanshui").at("/statistics/targets"))
                    .isEqualTo("9");
            assertThat(server.importing("operator", Files.readAllBytes(document))
                            .at("/entries"))
                    .isEqualTo("0");
        }
    }

    @Test
    void importsWhatAServerThenShows() throws Exception {
        String document = document("Qianxi City").toString();
        assertThat(run("--dry-run", document).output()).contains("would append 85 entries");
        Ended ended = run(document, document("Xingyi City").toString());
        assertThat(ended.code()).as(ended.output()).isZero();
        assertThat(ended.output()).contains("line 347 duplicate-action");
        try (Server server = Server.on(data, true)) {
            assertThat(server.head()).isEqualTo(169);
            assertThat(server.get("/api/cities").each("/items", "id"))
                    .containsExactly(List.of("qianxi"), List.of("xingyi"));
        }
    }

    @Test
    void saysInItsExitCodeWhatWentWrong() throws Exception {
        Path letter = Files.writeString(data.resolve("letter.txt"), "Dear city,\n");
        Ended refused = run(letter.toString(), data.resolve("nowhere.txt").toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.output()).contains("letter.txt: refused, not-a-profile", "nowhere.txt: cannot be read");
        Ended lost = run();
        assertThat(lost.code()).isEqualTo(2);
        assertThat(lost.output()).contains("import needs the name of a file");
    }

    private Path document(String city) throws IOException {
        return Files.write(data.resolve(city + ".txt"), Anshun.renamed(city));
    }

    private Ended run(String... words) throws IOException, InterruptedException {
        return Program.on(data, Stream.concat(Stream.of("import"), Stream.of(words)));
    }
}
