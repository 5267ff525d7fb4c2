package org.treerings.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treerings.app.TestDatabase;
import org.treerings.app.audit.Answer.Outcome;

/** A database against what is published of it. */
class RowsIT {

    private static final List<NaiveEntry> ENTRIES = NaiveLog.entries(300);

    @TempDir
    Path published;

    private final TestDatabase database = new TestDatabase(4);

    @BeforeEach
    void fill() {
        ENTRIES.forEach(this::insert);
        // Whoever owns the database can lift its guards; what they keep out is tried here.
        database.ownersClient()
                .sql("alter table ledger.entry disable trigger user")
                .update();
        NaiveLog log = NaiveLog.of(ENTRIES.subList(0, 290)).writeTo(published);
        head(log.checkpoint(290, NaiveLog.SIGNER), 290);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void insert(NaiveEntry entry) {
        database.client()
                .sql("""
                        insert into ledger.entry (
                            position, id, stream, version, type, revision, recorded_at, payload, metadata, salt)
                        values (?, ?, ?, ?, 'population-recorded', 1, ?, ?, ?, ?)""")
                .params(
                        entry.position(),
                        entry.id(),
                        entry.stream(),
                        entry.version(),
                        Timestamp.from(Instant.parse(entry.recordedAt())),
                        entry.payload(),
                        entry.metadata(),
                        entry.salt())
                .update();
    }

    private void head(String note, int size) {
        database.client()
                .sql("insert into ledger.checkpoint (log, origin, keys, size, note) values (1, ?, ?, ?, ?)")
                .params(NaiveLog.ORIGIN, NaiveLog.SIGNER.vkey() + "\n", size, note)
                .update();
    }

    private Answer verify() {
        return Audit.of(
                new Question(null, List.of(), null, null, null, List.of(), null),
                new Installation(published, database.client()));
    }

    private void change(String sql) {
        database.ownersClient().sql(sql).update();
    }

    @Test
    void findsADatabaseRightAndWhatIsNotPublishedYet() {
        Answer answer = verify();
        assertThat(answer.sentence()).isEmpty();
        assertThat(answer.outcome()).isEqualTo(Outcome.RIGHT);
        assertThat(answer.proven()).contains("the database: 290 rows give the published leaves");
        assertThat(answer.open()).contains("10 rows behind the checkpoint; they are in order");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "payload = '{\"population\":1}' | salt, payload and metadata have the digest",
                "metadata = '{\"actor\":\"a-7\"}' | salt, payload and metadata have the digest",
                "metadata = '{\"actor\":\"a-8\"}' | the row was changed",
                "metadata = 'nonsense' | the row was changed",
                "salt = set_byte(salt, 31, 0) | salt, payload and metadata have the digest",
                "id = gen_random_uuid() | the row was changed",
                "stream = 'city:elsewhere' | the row was changed",
                "version = 99 | the row was changed",
                "type = 'city-renamed' | the row was changed",
                "revision = 2 | the row was changed",
                "recorded_at = recorded_at + interval '1 microsecond' | the row was changed"
            })
    void namesThePositionOfAChangedRow(String change, String reason) {
        change("update ledger.entry set " + change + " where position = 260");
        Asked.ends(Outcome.WRONG, verify(), "position 260, ledger.entry: ", reason);
    }

    @Test
    void namesThePositionOfADeletedRow() {
        change("delete from ledger.entry where position = 100");
        Asked.ends(Outcome.WRONG, verify(), "position 100, ledger.entry: is published, and not in the database");
    }

    @Test
    void namesThePositionFromWhichAnOldBackupHasNothing() {
        change("delete from ledger.entry where position >= 280");
        Asked.ends(Outcome.WRONG, verify(), "position 280, ledger.entry: is published, and not in the database");
    }

    @Test
    void namesThePositionOfRowsThatChangedPlaces() {
        change("update ledger.entry set position = -1 where position = 20");
        change("update ledger.entry set position = 20 where position = 21");
        change("update ledger.entry set position = 21 where position = -1");
        Asked.ends(Outcome.WRONG, verify(), "position 20, ledger.entry: the row gives");
    }

    @Test
    void namesAGapBehindTheCheckpoint() {
        change("delete from ledger.entry where position = 295");
        Asked.ends(Outcome.WRONG, verify(), "position 295, ledger.entry: the leaf says that it is at position 296");
    }

    @Test
    void namesADatabaseThatIsBehindWhatWasPublished() {
        NaiveLog.of(ENTRIES).writeTo(published);
        Asked.ends(Outcome.WRONG, verify(), "ledger.checkpoint: has the root", "the database is an older one");
    }

    @Test
    void cannotTellWhereNothingWasSigned() {
        change("alter table ledger.checkpoint disable trigger user");
        change("delete from ledger.checkpoint");
        Asked.ends(Outcome.CANNOT_TELL, verify(), "the database has no checkpoint on record");
    }

    @Test
    void namesTheFileOfAFlippedBit() {
        Damage.flip(published.resolve("tile/entries/000"), 100);
        Asked.ends(Outcome.WRONG, verify(), "position 0, tile/entries/000");
    }

    @Test
    void cannotTellWhereNothingIsPublished(@TempDir Path empty) {
        Asked.ends(
                Outcome.CANNOT_TELL,
                Audit.of(
                        new Question(null, List.of(), null, null, null, List.of(), null),
                        new Installation(empty, database.client())),
                "there is no checkpoint at " + empty);
    }

    @Test
    void cannotTellFromADatabaseThatCannotBeRead() {
        database.pool().close();
        Asked.ends(Outcome.CANNOT_TELL, verify(), "the database cannot be read");
    }
}
