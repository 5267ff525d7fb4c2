package org.treerings.app.ledger.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.app.TestDatabase;

/** A node that publishes by itself. */
class PublisherIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final TestDatabase database = new TestDatabase(4);
    private final JdbcClient client = database.client();
    private final Path data = TestDatabase.temporaryDirectory();
    private final CopyOnWriteArrayList<String> halted = new CopyOnWriteArrayList<>();
    private final Publisher publisher =
            new Publisher(LogNode.setup(data), LogNode.unpooled(database), Clock.systemUTC(), halted::add);

    @AfterEach
    void stop() {
        publisher.close();
        database.close();
    }

    @Test
    void publishesWhatItIsCalledForAndWhatItIsNot() {
        publisher.start();
        assertThat(publisher.log().covering(-1, PATIENCE)).isPresent();
        Entries.append(client, 10);
        publisher.wake();
        assertThat(publisher.log().covering(9, PATIENCE)).isPresent();
        Entries.append(client, 10);
        assertThat(publisher.log().covering(19, PATIENCE)).isPresent();
        assertThat(publisher.log().covering(20, Duration.ofMillis(1))).isEmpty();
    }

    @Test
    void goesOnWhenItsConnectionWasCut() {
        publisher.start();
        assertThat(publisher.log().covering(-1, PATIENCE)).isPresent();
        client.sql("""
                select pg_terminate_backend(pid) from pg_locks join pg_stat_activity using (pid)
                where locktype = 'advisory' and pg_stat_activity.datname = current_database()
                """).query().listOfRows();
        Entries.append(client, 10);
        publisher.wake();
        assertThat(publisher.log().covering(9, PATIENCE)).isPresent();
        assertThat(halted).isEmpty();
    }

    @Test
    void haltsTheNodeWhenTheDatabaseIsPutBack() {
        Entries.append(client, 10);
        publisher.start();
        Head backup = publisher.log().covering(9, PATIENCE).orElseThrow();
        Entries.append(client, 10);
        publisher.wake();
        assertThat(publisher.log().covering(19, PATIENCE)).isPresent();
        Entries.putBack(database.ownersClient(), 10, backup);
        publisher.wake();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(halted).hasSize(1));
        assertThat(publisher.isStopped()).isTrue();
        assertThat(publisher.log().head()).map(Head::size).hasValue(20L);
    }
}
