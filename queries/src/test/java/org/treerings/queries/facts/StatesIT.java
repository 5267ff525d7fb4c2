package org.treerings.queries.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treerings.queries.Sample.ANSHUN;
import static org.treerings.queries.Sample.OFFICER;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.CityRenamed;
import org.treerings.queries.Database;
import org.treerings.queries.Ledger;
import org.treerings.queries.Page;
import org.treerings.queries.Processor;
import org.treerings.queries.Sample;

/** The states that a city's record had. */
class StatesIT {

    private static final Instant LATER = Instant.parse("2026-04-07T08:00:00.250Z");

    private final Ledger ledger = new Ledger();
    private final Versions states = new Versions(Database.jdbc());

    private void rename(String name, Instant recordedAt) {
        ledger.append(OFFICER, recordedAt, new CityRenamed(ANSHUN, name, LocalDate.parse("2026-04-05")));
    }

    @Test
    void areMappedSecondBySecondAndPageByPage() {
        Sample.importInto(ledger);
        rename("One", LATER);
        rename("Two", LATER.plusMillis(500));
        rename("Three", LATER.plusSeconds(1));
        Processor.replay(ledger, 200);
        long imported = states.before(ANSHUN, Long.MAX_VALUE).orElseThrow().position() - 3;
        Page<Version> first = states.bySecond(ANSHUN, -1, 2);
        assertThat(first.items()).extracting(Version::position).containsExactly(imported, imported + 2);
        Page<Version> second = states.bySecond(ANSHUN, imported + 2, 2);
        assertThat(second.items()).extracting(Version::position).containsExactly(imported + 3);
        assertThat(first.next()).isEqualTo(Long.toString(imported + 2));
        assertThat(second.next()).isNull();
    }
}
