package org.treerings.app.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treerings.app.TestDatabase;

class ClockIT {

    private static final String STREAM = "city:lisbon";

    private final TestDatabase database = new TestDatabase();
    private final Ledger ledger = new Ledger(database.client());
    private final DatabaseClock clock = new DatabaseClock();
    private final Appender appender = new Appender(database.pool(), AppendTimeouts.standard(), clock);

    @AfterEach
    void stop() {
        appender.close();
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"6 minutes", "-6 minutes"})
    void refusesABatchWhoseCallerKnewAnotherTime(String off) {
        assertThatThrownBy(() -> openBatch(off))
                .extracting(Throwable::getCause, throwable(SQLException.class))
                .satisfies(refusal -> assertThat(refusal.getSQLState()).isEqualTo("TR002"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4 minutes", "-4 minutes", "0 minutes"})
    void opensABatchWhoseCallerKnewNearlyTheTime(String off) {
        assertThat(openBatch(off)).isEqualTo(-1);
    }

    private long openBatch(String off) {
        return database.client()
                .sql("select head from ledger.open_batch(clock_timestamp() + ?::interval)")
                .param(off)
                .query(Long.class)
                .single();
    }

    @ParameterizedTest
    @ValueSource(longs = {6, -6})
    void writesNothingWhenTheDatabaseClockJumped(long minutes) {
        clock.answered(RawEntries.databaseTime(database).plus(Duration.ofMinutes(minutes)));
        assertRefusedWith("TR002");
        assertThat(ledger.head()).isEqualTo(-1);
    }

    @Test
    void writesNothingWhileTheClockIsMinutesBehindTheLastEntry() {
        recorded(RawEntries.databaseTime(database).plus(Duration.ofMinutes(6)));
        assertRefusedWith("TR001");
        assertThat(ledger.head()).isZero();
    }

    private void assertRefusedWith(String state) {
        assertThatThrownBy(() -> appender.append(Proposals.of("city:porto", 0)))
                .isInstanceOf(Refused.class)
                .extracting(Throwable::getCause, throwable(SQLException.class))
                .satisfies(refusal -> assertThat(refusal.getSQLState()).isEqualTo(state));
    }

    @Test
    void standsStillWhileTheClockIsSecondsBehindTheLastEntry() {
        Instant ahead = RawEntries.databaseTime(database).plus(Duration.ofSeconds(10));
        recorded(ahead);
        appender.append(Proposals.of("city:porto", 0));
        appender.append(Proposals.of("city:porto", 1));
        assertThat(ledger.after(-1, 10)).extracting(Entry::recordedAt).containsExactly(ahead, ahead, ahead);
    }

    /** Settling takes its time from the same place. */
    @Test
    void standsStillAlsoWhereABatchIsSettled() {
        Instant ahead = RawEntries.databaseTime(database).plus(Duration.ofSeconds(10));
        recorded(ahead);
        assertThatThrownBy(() -> appender.append(Proposals.of(STREAM, 0))).isInstanceOf(ConcurrencyException.class);
        appender.append(Proposals.of(STREAM, 1));
        assertThat(ledger.at(1).orElseThrow().recordedAt()).isEqualTo(ahead);
    }

    private void recorded(Instant at) {
        RawEntries.insert(database, 0, STREAM, 0, "tested", "{}".getBytes(UTF_8), at);
    }
}
