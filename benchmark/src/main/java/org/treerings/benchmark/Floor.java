package org.treerings.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.app.ledger.EventSerializer;

/**
 * What PostgreSQL gives to anyone: a plain insert per transaction into a table with the ledger's columns and indexes,
 * its order from an identity, one connection a client.
 */
final class Floor implements AutoCloseable {

    /** More do not make PostgreSQL faster on few cores. */
    private static final int MOST_CLIENTS = 32;

    private final HikariDataSource pool;
    private final EventSerializer serializer = EventSerializer.create();

    Floor(AppendPath path) {
        this.pool = path.owners(MOST_CLIENTS);
        JdbcClient.create(pool).sql("""
                        create table if not exists public.floor (
                            position    bigint      not null generated always as identity primary key,
                            id          uuid        not null,
                            stream      text        collate "C" not null,
                            version     bigint      not null,
                            type        text        not null,
                            revision    integer     not null,
                            recorded_at timestamptz not null default clock_timestamp(),
                            payload     bytea       not null,
                            metadata    bytea       not null,
                            salt        bytea       not null,
                            unique (stream, version)
                        )
                        """).update();
    }

    List<FloorClient> clients(String name, int count) {
        return Streams.clients(
                name, Math.min(count, MOST_CLIENTS), city -> FloorClient.connected(pool, city, serializer));
    }

    @Override
    public void close() {
        pool.close();
    }
}
