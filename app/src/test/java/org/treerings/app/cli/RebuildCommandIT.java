package org.treerings.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.treerings.app.TestDatabase;
import org.treerings.app.cli.Program.Ended;
import org.treerings.app.web.Server;

/** The read tables built anew from the command line. */
class RebuildCommandIT {

    private final Path data = TestDatabase.temporaryDirectory();

    @Test
    void rebuildsWhileTheServerRunsOnTheSameData() throws Exception {
        try (Server server = Server.on(data, true)) {
            String profile = server.get("/api/cities/anshun").text();
            server.owner()
                    .sql("truncate queries.fact, queries.path, queries.city")
                    .update();
            Ended ended = Program.on(data, Stream.of("rebuild", "facts"));
            assertThat(ended.code()).as(ended.output()).isZero();
            assertThat(ended.output()).contains("facts [##############################] 100%", "Built anew.");
            assertThat(server.get("/api/cities/anshun").text()).isEqualTo(profile);
        }
    }

    @Test
    void saysWhatThereIsToBeRebuilt() throws Exception {
        Ended ended = Program.on(data, Stream.of("rebuild", "everything"));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.output()).contains("There is: rebuild [facts]");
    }
}
