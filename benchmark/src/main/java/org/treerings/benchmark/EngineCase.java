package org.treerings.benchmark;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Appends through the engine, serialisation included, each client to streams of its own. */
record EngineCase(int clients, double target) implements Case {

    static final int STREAM_LENGTH = 100;

    @Override
    public Result measure(AppendPath path, Settings settings) throws Exception {
        try (Floor floor = new Floor(path)) {
            String name = "engine-" + clients;
            List<EngineClient> ours = clients(name, clients, path.bean(EventStorageEngine.class));
            return Result.of("engine", clients, target, settings.turns().warmed(floor.clients(name, clients), ours));
        }
    }

    static List<EngineClient> clients(String name, int count, EventStorageEngine engine) {
        return Streams.clients(name, count, city -> new EngineClient(engine, new Streams(city, STREAM_LENGTH)));
    }
}
