package org.treerings.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.GenericMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.treerings.app.TestDatabase;
import org.treerings.kernel.event.CityRenamed;
import org.treerings.kernel.identity.CityId;

/**
 * Two transactions append; the first to take a number is the last to commit. A reader looks in between and afterwards.
 */
class OutOfOrderCommitIT {

    private static final Duration FRESH = Duration.ZERO;
    private static final Duration OLDER_THAN_THE_GAP_TIMEOUT = Duration.ofSeconds(61);

    private final TestDatabase database = new TestDatabase();
    private final EventSerializer serializer = EventSerializer.create();

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void axonsOwnEngineFindsTheLateEventWhileItsNeighbourIsFresh() throws SQLException {
        assertThat(readFromAxonsOwn(FRESH)).containsExactly("first", "neighbour", "late");
    }

    @Test
    void axonsOwnEngineLosesTheLateEventForEverWhenItsNeighbourIsOld() throws SQLException {
        assertThat(readFromAxonsOwn(OLDER_THAN_THE_GAP_TIMEOUT)).containsExactly("first", "neighbour");
    }

    private List<String> readFromAxonsOwn(Duration ageOfTheNeighbour) throws SQLException {
        StreamingReader reader = new StreamingReader(axonsOwn(database.owner().getConnection()));
        ((JdbcEventStorageEngine) reader.engine()).createSchema(PostgresEventTableFactory.INSTANCE);
        reader.engine().appendEvents(event("first", FRESH));
        reader.read();
        try (Connection slow = database.owner().getConnection()) {
            slow.setAutoCommit(false);
            axonsOwn(slow).appendEvents(event("late", FRESH));
            reader.engine().appendEvents(event("neighbour", ageOfTheNeighbour));
            reader.read();
            slow.commit();
        }
        reader.read();
        reader.engine().appendEvents(event("next", FRESH));
        reader.read();
        assertThat(reader.seen()).endsWith("next");
        return reader.seen().subList(0, reader.seen().size() - 1);
    }

    private JdbcEventStorageEngine axonsOwn(Connection session) {
        return JdbcEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .connectionProvider(new SingleConnectionDataSource(session, true)::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
    }

    @Test
    void theLedgerLetsNobodyOvertakeAndLosesNothing() throws Exception {
        try (Appender appender = new Appender(database.pool(), AppendTimeouts.standard());
                Connection slow = database.pool().getConnection();
                ExecutorService thread = Executors.newSingleThreadExecutor()) {
            StreamingReader reader = new StreamingReader(ledger(appender));
            reader.engine().appendEvents(event("first", FRESH));
            reader.read();
            slow.setAutoCommit(false);
            appendIn(slow, "late");
            Future<?> neighbour =
                    thread.submit(() -> reader.engine().appendEvents(event("neighbour", OLDER_THAN_THE_GAP_TIMEOUT)));
            awaitAQueueAtTheLock();
            reader.read();
            assertThat(reader.seen()).containsExactly("first");
            slow.commit();
            neighbour.get();
            reader.read();
            assertThat(reader.seen()).containsExactly("first", "late", "neighbour");
        }
    }

    private void appendIn(Connection session, String name) throws SQLException {
        DomainEventMessage<?> event = event(name, FRESH);
        Proposal.Event proposed = new Proposal.Event(
                UUID.fromString(event.getIdentifier()),
                event.getAggregateIdentifier(),
                0,
                "city-renamed",
                1,
                event.serializePayload(serializer, byte[].class).getData(),
                event.serializeMetaData(serializer, byte[].class).getData());
        try (PreparedStatement statement =
                session.prepareStatement("select ledger.append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            new Batch(List.of(Proposal.of(List.of(proposed)))).bindAppend(statement, null, true);
            statement.execute();
        }
    }

    private void awaitAQueueAtTheLock() {
        while (!database.client()
                .sql("select exists (select from pg_locks where locktype = 'advisory' and not granted)")
                .query(Boolean.class)
                .single()) {
            Thread.onSpinWait();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"the same database", "another database"})
    void theLedgerIsNotDelayedByATransactionHeldOpenIn(String place) throws SQLException {
        try (TestDatabase another = new TestDatabase(3);
                Appender appender = new Appender(database.pool(), AppendTimeouts.standard());
                Connection held =
                        (place.startsWith("the") ? database : another).owner().getConnection()) {
            held.setAutoCommit(false);
            long oldest = writes(held);
            StreamingReader reader = new StreamingReader(ledger(appender));
            for (int i = 0; i < 10; i++) {
                reader.engine().appendEvents(event("event" + i, OLDER_THAN_THE_GAP_TIMEOUT));
                reader.read();
                assertThat(reader.seen()).hasSize(i + 1).last().isEqualTo("event" + i);
            }
            // A reader who waits for the oldest open transaction, as others do, would have seen nothing of all that.
            assertThat(number("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint"))
                    .isLessThanOrEqualTo(oldest);
            held.rollback();
        }
    }

    private static long writes(Connection held) throws SQLException {
        try (Statement statement = held.createStatement()) {
            statement.execute("create table held (id int)");
            try (ResultSet number = statement.executeQuery("select pg_current_xact_id()::text::bigint")) {
                number.next();
                return number.getLong(1);
            }
        }
    }

    private long number(String sql) {
        return database.client().sql(sql).query(Long.class).single();
    }

    private EventStorageEngine ledger(Appender appender) {
        LedgerEngine.Builder builder = new LedgerEngine.Builder();
        builder.eventSerializer(serializer).snapshotSerializer(serializer);
        return LedgerEngine.of(builder, appender, database.client());
    }

    private static DomainEventMessage<?> event(String name, Duration age) {
        CityRenamed renamed = new CityRenamed(new CityId(name), name, LocalDate.parse("2026-01-01"));
        return new GenericDomainEventMessage<>(
                "city",
                "city:" + name,
                0,
                new GenericMessage<>(renamed),
                Instant.now().minus(age));
    }
}
