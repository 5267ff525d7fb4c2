package org.treerings.queries.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treerings.queries.Sample.ANSHUN;
import static org.treerings.queries.Sample.CARBON;
import static org.treerings.queries.Sample.CLIMATE;
import static org.treerings.queries.Sample.IMPORTED_AT;
import static org.treerings.queries.Sample.OFFICER;
import static org.treerings.queries.Sample.day;
import static org.treerings.queries.Sample.treeCover;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.ActionWithdrawn;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.queries.Database;
import org.treerings.queries.Ledger;
import org.treerings.queries.Processor;
import org.treerings.queries.Sample;

/** The version that a write has to name. */
class VersionsIT {

    private static final String BASELINE = Paths.action(CLIMATE, CARBON) + "/baseline";
    private static final LocalDate ANY_DAY = day("9999-12-31");

    private final Ledger ledger = new Ledger();
    private final Facts facts = new Facts(Database.jdbc());

    @BeforeEach
    void bringInADocument() {
        Sample.importInto(ledger);
    }

    @Test
    void isThePositionOfTheLastEntryThatRecordedOrRetractedSomethingThere() {
        Recorded wrong = append(treeCover("6.4", "2026-03-01"));
        append(new EntryRetracted(ANSHUN, wrong.entry(), "a slip of the pen", null));
        Processor.replay(ledger, 200);
        CurrentItem item = facts.current(ANSHUN, BASELINE).orElseThrow();
        assertThat(item.version()).isEqualTo(13);
        assertThat(item.entry()).isEqualTo(ledger.entries().get(6).entry());
        assertThat(String.valueOf(item.value())).contains("62.35");
        assertThat(version(99)).isEqualTo(13);
        assertThat(version(12)).isEqualTo(12);
        assertThat(version(11)).isEqualTo(6);
    }

    @Test
    void isThatOfAnOlderStatementTooThoughItDidNotChangeTheValue() {
        append(treeCover("60", "2020-01-01"));
        Processor.replay(ledger, 200);
        assertThat(facts.current(ANSHUN, BASELINE).orElseThrow())
                .satisfies(item -> assertThat(String.valueOf(item.value())).contains("62.35"))
                .satisfies(item -> assertThat(item.version()).isEqualTo(12));
    }

    @Test
    void staysWhereTheValueWasWithdrawnOrAllWasRetracted() {
        Recorded withdrawn = append(new ActionWithdrawn(ANSHUN, CLIMATE, CARBON, "merged", day("2026-04-06")));
        append(new EntryRetracted(ANSHUN, ledger.entries().get(6).entry(), "another city's", null));
        Processor.replay(ledger, 200);
        assertThat(facts.current(ANSHUN, Paths.action(CLIMATE, CARBON)))
                .hasValue(new CurrentItem(Paths.action(CLIMATE, CARBON), null, 12, withdrawn.entry()));
        assertThat(facts.current(ANSHUN, BASELINE)).hasValue(new CurrentItem(BASELINE, null, 13, null));
        assertThat(facts.current(ANSHUN, "overview/about")).isEmpty();
    }

    private Recorded append(CityEvent event) {
        return ledger.append(OFFICER, IMPORTED_AT, event);
    }

    private long version(long position) {
        return facts.asOf(ANSHUN, ANY_DAY, position)
                .orElseThrow()
                .present(BASELINE)
                .orElseThrow()
                .version();
    }
}
