package org.treerings.app.ledger;

import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Proposals on their way to the database in one statement, column by column. */
final class Batch {

    private record Row(int proposal, Proposal.Event event) {}

    private record Relied(int proposal, String stream, long version) {}

    /**
     * A request with a key.
     *
     * @param last place of its last event in the batch, from 1; absent if it has none
     */
    private record Keyed(
            int proposal, Request request, @Nullable Long last, int count) {}

    private static final int SALT_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** That an entry takes of the memory besides payload and metadata, about. */
    private static final int OVERHEAD = 512;

    private final List<Proposal> proposals;
    private final List<Row> rows = new ArrayList<>();
    private final List<Relied> relied = new ArrayList<>();
    private final List<Keyed> keyed = new ArrayList<>();
    private final byte[][] salts;

    Batch(List<Proposal> proposals) {
        this.proposals = proposals;
        for (int i = 0; i < proposals.size(); i++) {
            add(i, proposals.get(i));
        }
        this.salts = salts(rows.size());
    }

    private void add(int number, Proposal proposal) {
        proposal.events().forEach(event -> rows.add(new Row(number, event)));
        proposal.relied().forEach((stream, version) -> relied.add(new Relied(number, stream, version)));
        Request request = proposal.request();
        if (request != null) {
            int count = proposal.events().size();
            keyed.add(new Keyed(number, request, count == 0 ? null : (long) rows.size(), count));
        }
    }

    List<Proposal> proposals() {
        return proposals;
    }

    /** How many entries it makes. */
    int size() {
        return rows.size();
    }

    Proposal.Event event(int place) {
        return rows.get(place).event();
    }

    byte[] salt(int place) {
        return salts[place];
    }

    long bytes() {
        long bytes = 0;
        for (Row row : rows) {
            bytes += OVERHEAD + row.event().payload().length + row.event().metadata().length;
        }
        return bytes;
    }

    /** What becomes of its proposals when all of it stands behind a position. */
    List<Outcome> appendedBehind(long head) {
        List<Outcome> outcomes = new ArrayList<>(proposals.size());
        long position = head;
        for (Proposal proposal : proposals) {
            position += proposal.events().size();
            outcomes.add(new Outcome.Appended(position));
        }
        return outcomes;
    }

    /** Whether all of it is a few events that rely on no other stream, of requests without a key. */
    boolean isPlain() {
        return !rows.isEmpty() && rows.size() <= PlainInsert.MOST_EVENTS && relied.isEmpty() && keyed.isEmpty();
    }

    /** Binds the insert of those events. */
    void bindInsert(PreparedStatement statement, @Nullable Instant expected) throws SQLException {
        Columns columns = new Columns(statement).time(expected);
        for (int place = 0; place < size(); place++) {
            Proposal.Event event = event(place);
            columns.value(event.id())
                    .value(event.stream())
                    .value(event.version())
                    .value(event.type())
                    .value(event.revision())
                    .value(event.payload())
                    .value(event.metadata())
                    .value(salts[place]);
        }
    }

    /** Binds {@code ledger.append}. */
    void bindAppend(PreparedStatement statement, @Nullable Instant expected, boolean notice) throws SQLException {
        bindCommon(statement, expected, notice);
    }

    /** Binds {@code ledger.settle}, which also asks what belongs to which command. */
    void bindSettle(PreparedStatement statement, @Nullable Instant expected, boolean notice) throws SQLException {
        bindCommon(statement, expected, notice)
                .integers(rows, Row::proposal)
                .integers(relied, Relied::proposal)
                .integers(keyed, Keyed::proposal)
                .value(proposals.size());
    }

    private Columns bindCommon(PreparedStatement statement, @Nullable Instant expected, boolean notice)
            throws SQLException {
        return new Columns(statement)
                .array("uuid", rows.stream().map(row -> row.event().id()).toArray(UUID[]::new))
                .texts(rows, row -> row.event().stream())
                .longs(rows, row -> row.event().version())
                .texts(rows, row -> row.event().type())
                .integers(rows, row -> row.event().revision())
                .array("bytea", rows.stream().map(row -> row.event().payload()).toArray(byte[][]::new))
                .array("bytea", rows.stream().map(row -> row.event().metadata()).toArray(byte[][]::new))
                .array("bytea", salts)
                .texts(relied, Relied::stream)
                .longs(relied, Relied::version)
                .texts(keyed, one -> one.request().actor())
                .texts(keyed, one -> one.request().key())
                .texts(keyed, one -> one.request().fingerprint())
                .array("bigint", keyed.stream().map(Keyed::last).toArray(Long[]::new))
                .integers(keyed, Keyed::count)
                .time(expected)
                .flag(notice);
    }

    /** Drawn together: command threads that each draw their own queue for the one source. */
    private static byte[][] salts(int count) {
        byte[] drawn = new byte[count * SALT_BYTES];
        RANDOM.nextBytes(drawn);
        return IntStream.range(0, count)
                .mapToObj(i -> Arrays.copyOfRange(drawn, i * SALT_BYTES, (i + 1) * SALT_BYTES))
                .toArray(byte[][]::new);
    }
}
