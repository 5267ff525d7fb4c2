package org.treerings.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.treerings.app.web.Anshun;
import org.treerings.app.web.Server;
import org.treerings.kernel.identity.DocumentDigest;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplayCommandIT {

    private Server server;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeAll
    void start() {
        server = Server.withSample();
        server.get("/api/cities/anshun").hasStatus(200);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private int replay(String... words) {
        printed.reset();
        return server.bean(ReplayCommand.class).run(List.of(words), new PrintStream(printed, true, UTF_8));
    }

    private Stream<String> lines() {
        return printed.toString(UTF_8).lines();
    }

    @Test
    void tellsTheStoryEntryByEntry() {
        assertThat(replay("anshun")).isZero();
        long entries =
                server.get("/api/cities/anshun/events?limit=1000").items().size();
        assertThat(lines().filter(line -> line.matches("\\d+  20.*, recorded .* by .*")))
                .hasSize((int) entries);
        assertThat(lines())
                .anyMatch(line -> line.startsWith("0  ") && line.contains("city-registered"))
                .contains("   name: - -> {\"name\":\"Anshun City\"}")
                .anyMatch(line -> line.matches("   it came with the import of document "
                        + DocumentDigest.of(Anshun.document()) + ", line \\d+"));
        assertThat(lines().filter(line -> line.startsWith("   = ")).toList())
                .startsWith("   = 0 commitments, 0 actions, 0 baselines, 0 targets, 0 progress reports, 0 resources")
                .endsWith("   = 13 commitments, 25 actions, 8 baselines, 9 targets, 0 progress reports, 0 resources");
    }

    @Test
    void stopsWhereItIsTold() {
        assertThat(replay("anshun", "--until", "3")).isZero();
        assertThat(lines().filter(line -> line.startsWith("   = "))).hasSize(4);
    }

    @Test
    void saysWhatItNeeds() {
        assertThat(replay()).isEqualTo(2);
        assertThat(replay("anshun", "--until", "now")).isEqualTo(2);
        assertThat(lines()).containsExactly("replay needs a city's id: replay CITY [--until POSITION]");
        assertThat(replay("atlantis")).isEqualTo(1);
        assertThat(replay("No City")).isEqualTo(1);
        assertThat(lines()).containsExactly("No City: no such city is registered");
    }
}
