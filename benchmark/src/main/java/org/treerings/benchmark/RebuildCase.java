package org.treerings.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.treerings.benchmark.TimedRebuild.Spent;

/** Builds the read tables anew from the ledger, in turns with the plain upsert of the facts that come out of it. */
record RebuildCase() implements Case {

    private static final double TARGET = 0.7;
    private static final ManyCities CITIES = new ManyCities(400, 300);
    private static final int PAIRS = 5;

    @Override
    public Result measure(AppendPath path, Settings settings) throws Exception {
        CITIES.appendTo(path.bean(EventStorageEngine.class));
        TimedRebuild rebuild = new TimedRebuild(path);
        rebuild.run();
        try (PlainUpsert plain = new PlainUpsert(path)) {
            plain.perSecond();
            List<Pair> facts = new ArrayList<>();
            List<Pair> all = new ArrayList<>();
            Spent spent = rebuild.run();
            for (int pair = 0; pair < PAIRS; pair++) {
                double floor = plain.perSecond();
                spent = rebuild.run();
                facts.add(new Pair(floor, plain.rows() / spent.facts()));
                all.add(new Pair(floor, plain.rows() / spent.all()));
            }
            Quartiles whole = Quartiles.of(all.stream().mapToDouble(Pair::ratio));
            return Result.of("rebuild, facts", 1, TARGET, facts)
                    .with(String.format(Locale.ROOT, "all of it %.2f, the last one %s", whole.median(), spent));
        }
    }
}
