package org.treerings.queries.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.treerings.queries.Sample.ANSHUN;
import static org.treerings.queries.Sample.IMPORTED_AT;
import static org.treerings.queries.Sample.OFFICER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.CityDescribed;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.measure.Text;
import org.treerings.queries.Database;
import org.treerings.queries.Ledger;
import org.treerings.queries.Processor;
import org.treerings.queries.Sample;
import org.treerings.queries.profile.Documents;

class FactsProjectionIT {

    private final Ledger ledger = new Ledger();

    @Test
    void writesNothingAnewWhenWhatIsWrittenComesAgain() {
        Sample.importInto(ledger);
        ledger.append(
                OFFICER,
                IMPORTED_AT,
                new EntryRetracted(ANSHUN, ledger.entries().get(6).entry(), "misread", null));
        Processor.replay(ledger, 200);
        List<String> first = Database.dump();
        Database.jdbc().sql("delete from tokenentry").update();
        try (Processor again = new Processor(ledger, 2)) {
            ledger.append(OFFICER, IMPORTED_AT, Sample.registered(new CityId("bonn"), "2026-04-05"));
            again.awaitAll();
        }
        assertThat(Database.dump()).containsAll(first).hasSize(first.size() + 5);
        aSecondReplayWritesTheSame();
    }

    @Test
    void writesNeitherFactsNorTokenOfABatchThatItCannotDate() {
        Database.empty();
        ledger.append(OFFICER, IMPORTED_AT, new CityDescribed(ANSHUN, new Text("unregistered", "en"), null));
        try (Processor processor = new Processor(ledger, 200)) {
            await().untilAsserted(() -> assertThat(processor.failure())
                    .hasValueSatisfying(failure -> assertThat(failure)
                            .isInstanceOf(IllegalStateException.class)
                            .hasMessageContaining("position 0 precedes the registration of anshun")));
        }
        assertThat(Database.dump()).isEmpty();
        assertThat(token(ANSHUN.hashCode() & 1)).contains("\"currentToken\":null");
    }

    @Test
    void writesAPageOfARebuildLikeTheProcessor() {
        Sample.importInto(ledger);
        Processor.replay(ledger, 200);
        List<String> live = Database.dump();
        Database.empty();
        new FactsProjection(Database.jdbc(), new Documents(Database.jdbc(), Framework.current(), Sample.CLOCK))
                .write(ledger.entries());
        assertThat(Database.dump()).isEqualTo(live);
        aSecondReplayWritesTheSame();
    }

    /** As long as the processor catches up, its token says how far it has come beside where it began. */
    private static String token(int segment) {
        return Database.jdbc()
                .sql("select convert_from(token, 'UTF8') from tokenentry where segment = :segment")
                .param("segment", segment)
                .query(String.class)
                .single();
    }

    private void aSecondReplayWritesTheSame() {
        List<String> first = Database.dump();
        Processor.replay(ledger, 3);
        assertThat(Database.dump()).isEqualTo(first).isNotEmpty();
    }
}
