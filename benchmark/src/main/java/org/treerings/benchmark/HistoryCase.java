package org.treerings.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.treerings.kernel.framework.Framework;
import org.treerings.queries.rebuild.Rebuild;

/** One question of a city with a long past, in turns with the same of a city with a short one, which is the floor. */
record HistoryCase(Past past, Reading reading) implements Case {

    static Stream<Case> all() {
        return Stream.of(Past.LARGE, Past.LOPSIDED, Past.SCATTERED)
                .flatMap(past -> Reading.all().stream().map(reading -> new HistoryCase(past, reading)));
    }

    /** Tells of all the cities, as the projection does, and sees to it that the database knows what is there. */
    static void tell(AppendPath path, Settings settings) {
        new Rebuild(
                        new Tale(settings.scale()),
                        path.bean(DataSource.class),
                        path.bean(TransactionOperations.class),
                        Framework.current(),
                        path.bean(Clock.class))
                .run();
        try (HikariDataSource owner = path.owners(1)) {
            JdbcClient database = JdbcClient.create(owner);
            List.of("fact", "path")
                    .forEach(table ->
                            database.sql("vacuum analyze queries." + table).update());
        }
    }

    @Override
    public Result measure(AppendPath path, Settings settings) throws Exception {
        if (settings.plans()) {
            Plans.print(path, reads -> ask(reads, past, settings));
        }
        Reads reads = Reads.through(path.bean(JdbcClient.class), path.bean(Clock.class));
        Client small = () -> ask(reads, Past.SMALL, settings);
        Client large = () -> ask(reads, past, settings);
        String name = past.name().toLowerCase(Locale.ROOT) + ": " + reading.name();
        return Result.of(name, 1, reading.target(), settings.turns().warmed(List.of(small), List.of(large)));
    }

    private void ask(Reads reads, Past of, Settings settings) {
        reading.question().ask(reads, of, settings.scale());
    }
}
