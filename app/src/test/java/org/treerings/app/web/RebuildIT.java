package org.treerings.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.app.TestDatabase;
import org.treerings.app.cli.VerifyProjectionsCommand;
import org.treerings.queries.facts.FactsProjection;

/** The read tables built anew behind doors that stay open. */
class RebuildIT {

    private static final String ANSHUN = "/api/cities/anshun";
    private static final String REBUILD = "/api/projections/facts/rebuild";

    private final Path data = TestDatabase.temporaryDirectory();
    private Server server;

    @BeforeEach
    void start() {
        server = Server.on(data, true);
        server.importing("operator", Anshun.renamed("Zunyi City")).hasStatus(200);
        server.get("/api/cities/zunyi").hasStatus(200);
        server.get(ANSHUN).hasStatus(200);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private JdbcClient database() {
        return server.bean(JdbcClient.class);
    }

    private List<String> rows() {
        return Stream.of("fact", "path", "city")
                .flatMap(table -> database()
                        .sql("select row::text from queries." + table + " as row order by 1")
                        .query((row, _) -> row.getString(1))
                        .list()
                        .stream())
                .toList();
    }

    private Answer projections() {
        return server.send(server.as("operator", server.request("/api/projections")))
                .hasStatus(200);
    }

    private Answer rebuild() {
        return server.send(server.as("operator", server.request(REBUILD)).method("POST", BodyPublishers.noBody()));
    }

    private void awaitBuilt() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> projections().at("/items/0/rebuild/state").equals("built")
                        && projections().at("/items/0/tablesVersion").equals(FactsProjection.VERSION));
    }

    private void verified() {
        assertThat(server.bean(VerifyProjectionsCommand.class).run(List.of("20"), System.out))
                .isZero();
    }

    @Test
    void writesTheSameBytesFromNothing() {
        byte[] profile = server.get(ANSHUN).body();
        List<String> rows = rows();
        server.owner().sql("truncate queries.fact, queries.path, queries.city").update();
        server.send(server.request(ANSHUN)).hasStatus(404);
        assertThat(rebuild().hasStatus(202).header("Location")).isEqualTo("/api/projections");
        awaitBuilt();
        assertThat(rows()).isEqualTo(rows);
        assertThat(server.get(ANSHUN).body()).isEqualTo(profile);
        Answer projections = projections();
        assertThat(projections.at("/items/0/name")).isEqualTo("facts");
        assertThat(projections.at("/items/0/behind")).isEqualTo("0");
        assertThat(projections.at("/items/0/position")).isEqualTo(Long.toString(server.head()));
        assertThat(projections.at("/items/0/rebuild/percent")).isEqualTo("100");
        assertThat(projections.json().at("/items/0/rebuild/entriesPerSecond").asLong())
                .isPositive();
    }

    @Test
    void losesNothingThatIsWrittenAndShowsAllOfItAtEachMoment() {
        Officer officer = new Officer(server);
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> IntStream.range(0, 60)
                .forEach(number -> officer.send(
                                "PUT", ANSHUN + "/commitments/own-" + number, "{\"title\": \"Own " + number + "\"}")
                        .hasStatus(200)));
        int rebuilds = 0;
        while (!writing.isDone()) {
            rebuild().hasStatus(202);
            while (!projections().at("/items/0/rebuild/state").equals("built")) {
                assertThat(server.send(server.request(ANSHUN))
                                .hasStatus(200)
                                .json()
                                .at("/statistics/actions")
                                .asInt())
                        .isEqualTo(25);
            }
            rebuilds++;
        }
        writing.join();
        assertThat(rebuilds).isPositive();
        assertThat(server.get(ANSHUN).at("/statistics/commitments")).isEqualTo("73");
        verified();
    }

    @Test
    void isNotBegunTwice() throws SQLException {
        try (Connection other = server.bean(DataSource.class).getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("select pg_advisory_lock(8390882602134926)");
            rebuild().isProblem(409, "rebuild-running", null);
            statement.execute("select pg_advisory_unlock(8390882602134926)");
        }
        rebuild().hasStatus(202);
        awaitBuilt();
    }

    @Test
    void happensByItselfWhereOtherCodeBuiltTheTables() {
        database().sql("update queries.projection set version = '0'").update();
        database()
                .sql("update queries.fact set reason = 'not in the ledger' where path = 'name'")
                .update();
        server.close();
        server = Server.on(data, true);
        awaitBuilt();
        assertThat(database()
                        .sql("select count(*) from queries.fact where reason = 'not in the ledger'")
                        .query(Integer.class)
                        .single())
                .isZero();
        verified();
    }
}
