package org.treerings.benchmark;

import java.time.Duration;
import java.util.List;

/** Officers who update targets over HTTP, each with a connection, a token and a city: for a minute in turns with the floor. */
record LoadCase() implements Case {

    private static final int CLIENTS = 32;
    private static final double TARGET = 0.35;
    private static final Pairs MINUTE = new Pairs(new Slice(Duration.ofSeconds(5)), 12);

    @Override
    public Result measure(AppendPath path, Settings settings) throws Exception {
        try (Floor plain = new Floor(path);
                Visit visit = Visit.to(path.home())) {
            List<LoadClient> officers = Streams.clients("load", CLIENTS, visit::officer);
            List<FloorClient> floor = plain.clients("load", CLIENTS);
            settings.warmUp().of(officers);
            officers.forEach(LoadClient::forget);
            Result result = Result.of("load over HTTP", CLIENTS, TARGET, MINUTE.of(floor, officers));
            return result.with(Latency.of(officers.stream().flatMapToLong(LoadClient::nanoseconds)));
        }
    }
}
