package org.treerings.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treerings.app.TestDatabase;
import org.treerings.app.cli.Program.Ended;
import org.treerings.app.web.Anshun;
import org.treerings.app.web.Server;

/** The read tables against the entries, as whoever doubts them asks for it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifyProjectionsIT {

    private static final String OF_POPULATION = " where city = 'anshun' and path = 'overview/population'";

    private final Path data = TestDatabase.temporaryDirectory();
    private Server server;

    @BeforeAll
    void start() {
        server = Server.on(data, true);
        server.importing("operator", Anshun.renamed("Zunyi City")).hasStatus(200);
        server.get("/api/cities/zunyi").hasStatus(200);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Ended verify(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = server.bean(VerifyProjectionsCommand.class)
                .run(List.of(words), new PrintStream(out, true, StandardCharsets.UTF_8));
        return new Ended(code, out.toString(StandardCharsets.UTF_8));
    }

    private void plant(String sql) {
        assertThat(server.owner().sql(sql).update()).isPositive();
    }

    @Test
    void findsAllEqualWhileTheServerRunsOnTheSameData() throws Exception {
        Ended ended = Program.on(data, Stream.of("verify-projections", "20", "7"));
        assertThat(ended.output()).contains("at 20 random points, seed 7", "2 cities, 42 points, all equal");
        assertThat(ended.code()).isZero();
    }

    @Test
    void namesAValueThatNoEntrySays() {
        plant("update queries.fact set value = jsonb_set(value, '{population}', '2459201')" + OF_POPULATION);
        Ended ended = verify();
        plant("update queries.fact set value = jsonb_set(value, '{population}', '2459200')" + OF_POPULATION);
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.output())
                .contains("anshun differs: overview/population value", "as of now, known at position ")
                .contains("entries: {\"population\":2459200}", "tables:  {\"population\":2459201}");
        assertThat(verify().code()).isZero();
    }

    @Test
    void namesAPlaceOfTheKeptProfileThatDiffers() {
        plant("update queries.city set document = convert_to("
                + "replace(convert_from(document, 'UTF8'), '2459200', '2459201'), 'UTF8') where city = 'zunyi'");
        Ended ended = verify("0");
        plant("update queries.city set document = convert_to("
                + "replace(convert_from(document, 'UTF8'), '2459201', '2459200'), 'UTF8') where city = 'zunyi'");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.output()).contains("zunyi differs: profile /overview/population/value", "2459200", "2459201");
    }

    @Test
    void namesAFormerStateThatDiffers() {
        plant("""
                insert into queries.fact (
                    city, path, position, entry, kind, state, value, counts_from, recorded_at, actor, role)
                select city, path, position, entry, kind, state, value, date '2025-01-01', recorded_at, actor, role
                from queries.fact""" + OF_POPULATION);
        Ended ended = verify("50", "3");
        plant("delete from queries.fact" + OF_POPULATION + " and counts_from = date '2025-01-01'");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.output())
                .contains("anshun differs: overview/population", "as of 202")
                .contains("entries: nothing", "tables:  {\"population\":2459200}");
    }

    @ParameterizedTest
    @CsvSource({"many", "-1", "10 x", "1 2 3"})
    void saysWhichWordsThereAre(String words) {
        Ended ended = verify(words.split(" "));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.output()).contains("verify-projections [POINTS [SEED]]");
    }
}
