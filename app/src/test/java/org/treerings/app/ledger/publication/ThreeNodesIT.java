package org.treerings.app.ledger.publication;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.treerings.app.TestDatabase;
import org.treerings.app.ledger.checkpoint.Checkpoint;
import org.treerings.app.ledger.checkpoint.LogKey;
import org.treerings.app.ledger.checkpoint.Note;

/** Three processes that hold the log's key, on one database; the one who signs is killed in turn. */
class ThreeNodesIT {

    private static final int KILLS = 6;
    private static final int ENTRIES = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TestDatabase database = new TestDatabase(4);
    private final JdbcClient client = database.client();
    private final Path key = TestDatabase.temporaryDirectory().resolve("ledger.key");
    private final Map<String, Path> places = new HashMap<>();
    private final Map<String, Process> nodes = new HashMap<>();

    @BeforeEach
    void startThree() throws IOException {
        LogKey.generate("log.example.org", false).keep(key);
        for (String name : List.of("one", "two", "three")) {
            places.put(name, TestDatabase.temporaryDirectory());
            start(name);
        }
    }

    @AfterEach
    void stop() throws InterruptedException {
        for (Process node : nodes.values()) {
            node.destroyForcibly().waitFor();
        }
        database.close();
    }

    private void start(String name) throws IOException {
        SimpleDriverDataSource own = (SimpleDriverDataSource) LogNode.unpooled(database);
        own.setUrl(own.getUrl() + "&ApplicationName=" + name);
        Setup setup = LogNode.setup(requireNonNull(places.get(name)), key, null, null);
        nodes.put(name, MortalNode.start(own, setup, MortalNode.Step.NEVER, 0));
    }

    @Test
    void haveOneSignerAtATimeAndTellTheSame() throws Exception {
        List<Checkpoint> told = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Entries.append(client, ENTRIES);
            long size = (long) ENTRIES * (kill + 1);
            await().atMost(PATIENCE).until(() -> allTell(size));
            told.add(Checkpoint.parse(note("one").text()));
            String signer = signer();
            requireNonNull(nodes.get(signer)).destroyForcibly().waitFor();
            await().atMost(PATIENCE).until(() -> anotherSigns(signer));
            start(signer);
        }
        for (Checkpoint one : told) {
            assertThat(one.root()).as(one.text()).isEqualTo(Entries.root(client, one.size()));
        }
    }

    private boolean allTell(long size) {
        Set<String> texts = new HashSet<>();
        places.keySet().forEach(name -> texts.add(String.valueOf(note(name))));
        return texts.size() == 1 && texts.iterator().next().contains("\n" + size + "\n");
    }

    private Note note(String name) {
        try {
            Path file = requireNonNull(places.get(name)).resolve("ledger/checkpoint");
            return Files.exists(file) ? Note.parse(Files.readAllBytes(file)) : new Note("", List.of());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean anotherSigns(String killed) {
        return signers().stream().anyMatch(name -> !name.equals(killed));
    }

    private String signer() {
        List<String> signers = signers();
        assertThat(signers).hasSize(1);
        return signers.getFirst();
    }

    /** Who holds the lock; the database may not know yet that one was killed. */
    private List<String> signers() {
        return client.sql("""
                        select application_name from pg_locks join pg_stat_activity using (pid)
                        where locktype = 'advisory' and granted and application_name in ('one', 'two', 'three')
                        """)
                .query((row, _) -> row.getString("application_name"))
                .list();
    }
}
