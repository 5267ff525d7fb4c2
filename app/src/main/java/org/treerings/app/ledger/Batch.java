package org.treerings.app.ledger;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Proposals on their way to the database in one statement, column by column. */
final class Batch {

    private static final int SALT_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final List<Proposal> proposals;
    private final List<Proposal.Event> events;

    Batch(List<Proposal> proposals) {
        this.proposals = proposals;
        this.events = proposals.stream()
                .flatMap(proposal -> proposal.events().stream())
                .toList();
    }

    List<Proposal> proposals() {
        return proposals;
    }

    int size() {
        return events.size();
    }

    /** Binds {@code ledger.append}. */
    void bindAppend(PreparedStatement statement, @Nullable Instant expected, boolean notice) throws SQLException {
        int index = bindIds(statement);
        bindColumns(statement, index, expected);
        statement.setBoolean(index + 8, notice);
    }

    /** Binds {@code ledger.settle}, which also asks which command each event belongs to. */
    void bindSettle(PreparedStatement statement, @Nullable Instant expected) throws SQLException {
        int index = bindIds(statement);
        statement.setObject(index, commands());
        bindColumns(statement, index + 1, expected);
    }

    private int bindIds(PreparedStatement statement) throws SQLException {
        UUID[] ids = events.stream().map(Proposal.Event::id).toArray(UUID[]::new);
        statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids));
        return 2;
    }

    private void bindColumns(PreparedStatement statement, int first, @Nullable Instant expected) throws SQLException {
        Connection connection = statement.getConnection();
        int size = events.size();
        String[] streams = new String[size];
        long[] versions = new long[size];
        String[] types = new String[size];
        int[] revisions = new int[size];
        byte[][] payloads = new byte[size][];
        byte[][] metadatas = new byte[size][];
        for (int i = 0; i < size; i++) {
            Proposal.Event event = events.get(i);
            streams[i] = event.stream();
            versions[i] = event.version();
            types[i] = event.type();
            revisions[i] = event.revision();
            payloads[i] = event.payload();
            metadatas[i] = event.metadata();
        }
        statement.setArray(first, connection.createArrayOf("text", streams));
        statement.setObject(first + 1, versions);
        statement.setArray(first + 2, connection.createArrayOf("text", types));
        statement.setObject(first + 3, revisions);
        statement.setArray(first + 4, connection.createArrayOf("bytea", payloads));
        statement.setArray(first + 5, connection.createArrayOf("bytea", metadatas));
        statement.setArray(first + 6, connection.createArrayOf("bytea", salts(size)));
        statement.setTimestamp(first + 7, expected == null ? null : Timestamp.from(expected));
    }

    /** Drawn together: command threads that each draw their own queue for the one source. */
    private static byte[][] salts(int count) {
        byte[] drawn = new byte[count * SALT_BYTES];
        RANDOM.nextBytes(drawn);
        return IntStream.range(0, count)
                .mapToObj(i -> Arrays.copyOfRange(drawn, i * SALT_BYTES, (i + 1) * SALT_BYTES))
                .toArray(byte[][]::new);
    }

    private int[] commands() {
        return IntStream.range(0, proposals.size())
                .flatMap(command -> IntStream.range(
                                0, proposals.get(command).events().size())
                        .map(_ -> command))
                .toArray();
    }
}
