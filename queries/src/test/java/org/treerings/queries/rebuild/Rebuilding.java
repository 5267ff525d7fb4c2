package org.treerings.queries.rebuild;

import static org.treerings.queries.Sample.ANSHUN;
import static org.treerings.queries.Sample.IMPORTED_AT;
import static org.treerings.queries.Sample.OFFICER;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.PopulationRecorded;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.Database;
import org.treerings.queries.Ledger;
import org.treerings.queries.Sample;
import org.treerings.queries.facts.FactsProjection;
import org.treerings.queries.facts.Recorded;
import org.treerings.queries.profile.Documents;

/** Tables that are read and written, and someone who builds them anew. */
abstract class Rebuilding {

    static final int PAGE = 5;

    final JdbcClient jdbc = Database.jdbc();
    final Builds builds = new Builds(jdbc);
    final Ledger ledger = new Ledger();
    final TransactionTemplate transactions =
            new TransactionTemplate(new DataSourceTransactionManager(Database.source()));
    final FactsProjection live = new FactsProjection(jdbc, new Documents(jdbc, Framework.current(), Sample.CLOCK));

    @BeforeEach
    void write() {
        Database.empty();
        Sample.importInto(ledger);
        ledger.append(OFFICER, IMPORTED_AT, Sample.registered(new CityId("zunyi"), "2026-04-05"));
        ledger.append(
                OFFICER,
                IMPORTED_AT,
                new EntryRetracted(ANSHUN, ledger.entries().get(6).entry(), "wrong", null));
        transactions.executeWithoutResult(_ -> live.write(ledger.entries()));
    }

    /** Before each page is read, something happens. */
    Rebuild rebuild(Consumer<Long> before) {
        return rebuild(before, _ -> {});
    }

    Rebuild rebuild(Consumer<Long> before, Consumer<Long> afterwards) {
        Source source = new Source() {
            @Override
            public List<Recorded> after(long position, int limit) {
                before.accept(position);
                List<Recorded> page = ledger.entries().stream()
                        .filter(entry -> entry.position() > position)
                        .limit(limit)
                        .toList();
                afterwards.accept(position);
                return page;
            }

            @Override
            public long head() {
                return ledger.entries().size() - 1L;
            }
        };
        return new Rebuild(source, PAGE, Database.source(), transactions, Framework.current(), Sample.CLOCK);
    }

    Build build() {
        return builds.find(Rebuild.NAME).orElseThrow();
    }

    /** One more entry, written as the live processor does. */
    void goOn(long people) {
        Recorded entry = ledger.append(OFFICER, IMPORTED_AT, new PopulationRecorded(ANSHUN, people, null, null));
        transactions.executeWithoutResult(_ -> live.write(List.of(entry)));
    }
}
