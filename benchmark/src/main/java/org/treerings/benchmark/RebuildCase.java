package org.treerings.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.treerings.benchmark.TimedRebuild.Spent;

/** Builds the read tables anew from the ledger, in turns with the plain upsert of the rows that come out of it. */
record RebuildCase() implements Case {

    private static final double TARGET = 0.7;
    private static final ManyCities CITIES = new ManyCities(400, 300);
    private static final int PAIRS = 5;

    @Override
    public Result measure(AppendPath path, Settings settings) throws Exception {
        CITIES.appendTo(path.bean(EventStorageEngine.class));
        TimedRebuild rebuild = new TimedRebuild(path);
        settings.warmUp().by(rebuild::run);
        try (PlainUpsert plain = new PlainUpsert(path)) {
            plain.perSecond();
            List<Pair> pairs = new ArrayList<>();
            Spent spent = rebuild.run();
            for (int pair = 0; pair < PAIRS; pair++) {
                double floor = plain.rows() * plain.perSecond();
                spent = rebuild.run();
                pairs.add(new Pair(floor, plain.rows() / spent.all()));
            }
            return Result.of("rebuild", 1, TARGET, pairs).with("seconds of the last one: " + spent);
        }
    }
}
