package org.treerings.queries.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.treerings.queries.Sample.ANSHUN;
import static org.treerings.queries.Sample.IMPORTED_AT;
import static org.treerings.queries.Sample.OFFICER;
import static org.treerings.queries.Sample.day;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.CityRenamed;
import org.treerings.kernel.framework.Framework;
import org.treerings.queries.Database;
import org.treerings.queries.Ledger;
import org.treerings.queries.Processor;
import org.treerings.queries.Sample;

/** What a city was called before. */
class FormerNamesIT {

    private final Ledger ledger = new Ledger();

    @BeforeEach
    void bringInADocument() {
        Sample.importInto(ledger);
    }

    @Test
    void tellSinceWhenAndUntilWhen() {
        rename("Xixiu", "2026-04-05");
        rename("Anshun", "2026-04-06");
        assertThat(name("2026-04-06").value()).isEqualTo("Anshun");
        assertThat(name("2026-04-06").former())
                .extracting(FormerName::value, FormerName::countsFrom, FormerName::until)
                .containsExactly(
                        tuple("anshun City", day("2026-04-04"), day("2026-04-05")),
                        tuple("Xixiu", day("2026-04-05"), day("2026-04-06")));
        assertThat(name("2026-04-05").former()).extracting(FormerName::value).containsExactly("anshun City");
    }

    @Test
    void leaveOutWhatWasInForceOnNoDay() {
        rename("Xixu", "2026-04-05");
        rename("Xixiu", "2026-04-05");
        rename("Anshun", "2026-04-06");
        assertThat(name("2026-04-06").former()).extracting(FormerName::value).containsExactly("anshun City", "Xixiu");
    }

    private void rename(String name, String statedOn) {
        ledger.append(OFFICER, IMPORTED_AT, new CityRenamed(ANSHUN, name, day(statedOn)));
    }

    private Overview.Name name(String day) {
        Processor.replay(ledger, 200);
        ReadyDocument told = new Profiles(Database.jdbc(), Framework.current(), Sample.CLOCK)
                .asOf(ANSHUN, day(day), Long.MAX_VALUE)
                .orElseThrow();
        return DocumentOfADayIT.written(told).overview().name();
    }
}
