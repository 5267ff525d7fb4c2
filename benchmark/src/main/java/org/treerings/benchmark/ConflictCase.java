package org.treerings.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.app.ledger.AppendTimeouts;
import org.treerings.app.ledger.Appender;
import org.treerings.app.ledger.EventSerializer;
import org.treerings.app.ledger.LedgerEngine;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;

/** Every second append of every client wants a taken version of one of a few streams. The floor has no conflicts. */
enum ConflictCase implements Case {
    /** The versions are taken by this node, which remembers. */
    OWN {
        @Override
        void take(List<Place> hot, AppendPath path) {
            EventStorageEngine engine = path.bean(EventStorageEngine.class);
            hot.forEach(place -> EngineClient.append(engine, place));
        }
    },
    /** The versions are taken by another node, so that only the database can tell. */
    FOREIGN {
        @Override
        void take(List<Place> hot, AppendPath path) {
            JdbcClient database = path.bean(JdbcClient.class);
            try (Appender otherNode = new Appender(path.bean(DataSource.class), AppendTimeouts.standard())) {
                LedgerEngine.Builder builder = new LedgerEngine.Builder();
                builder.eventSerializer(EventSerializer.create()).snapshotSerializer(path.bean(Serializer.class));
                EventStorageEngine engine = LedgerEngine.of(builder, otherNode, database);
                hot.forEach(place -> EngineClient.append(engine, place));
            }
        }
    };

    private static final int CLIENTS = 32;
    private static final int HOT_STREAMS = 4;
    private static final double TARGET = 0.5;

    abstract void take(List<Place> hot, AppendPath path);

    @Override
    public Result measure(AppendPath path, Settings settings) throws Exception {
        String name = "conflicts-" + name().toLowerCase(Locale.ROOT);
        EventStorageEngine engine = path.bean(EventStorageEngine.class);
        List<Place> hot = IntStream.range(0, HOT_STREAMS)
                .mapToObj(number -> new Place(new CityId(name), new CommitmentId("hot-" + number), 0))
                .toList();
        take(hot, path);
        List<EngineClient> calm = EngineCase.clients(name + "-calm", CLIENTS, engine);
        List<ConflictClient> storm = EngineCase.clients(name + "-storm", CLIENTS, engine).stream()
                .map(client -> new ConflictClient(client, hot))
                .toList();
        return Result.of(name, CLIENTS, TARGET, settings.turns().warmed(calm, storm));
    }
}
