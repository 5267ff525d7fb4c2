package org.treerings.queries.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treerings.queries.Sample.ANSHUN;
import static org.treerings.queries.Sample.CARBON;
import static org.treerings.queries.Sample.CLIMATE;
import static org.treerings.queries.Sample.HEAT;
import static org.treerings.queries.Sample.IMPORTED_AT;
import static org.treerings.queries.Sample.OFFICER;
import static org.treerings.queries.Sample.day;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.ActionAdded;
import org.treerings.kernel.event.ActionWithdrawn;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.CommitmentMade;
import org.treerings.kernel.event.CommitmentWithdrawn;
import org.treerings.kernel.event.Content;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.event.ResourceShared;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.identity.ResourceId;
import org.treerings.kernel.measure.Text;
import org.treerings.queries.Database;
import org.treerings.queries.Ledger;
import org.treerings.queries.Processor;
import org.treerings.queries.Sample;

class TimelineIT {

    private static final Text WORDS = new Text("Words", "en");

    private final Ledger ledger = new Ledger();

    @BeforeEach
    void bringInADocument() {
        Sample.importInto(ledger);
    }

    @Test
    void namesWhatDescribesThePresentAndIsOlderThanAYear() {
        assertThat(stale())
                .containsExactly(
                        Paths.item(CLIMATE, CARBON, Item.BASELINE),
                        Paths.item(CLIMATE, CARBON, Item.DESCRIPTION),
                        Paths.item(CLIMATE, CARBON, Item.TARGET),
                        Paths.item(CLIMATE, HEAT, Item.TARGET),
                        Paths.HEAD_OF_GOVERNMENT,
                        Paths.POPULATION);
    }

    @Test
    void asksForNoUpdateOfWhatStandsUnderAWithdrawal() {
        append(new ActionWithdrawn(ANSHUN, CLIMATE, CARBON, "merged", day("2026-04-06")));
        assertThat(stale())
                .containsExactly(Paths.item(CLIMATE, HEAT, Item.TARGET), Paths.HEAD_OF_GOVERNMENT, Paths.POPULATION);
        append(new CommitmentWithdrawn(ANSHUN, CLIMATE, "given up", day("2026-04-06")));
        assertThat(stale()).containsExactly(Paths.HEAD_OF_GOVERNMENT, Paths.POPULATION);
        append(new CommitmentMade(ANSHUN, CLIMATE, WORDS, "2026.1", day("2026-04-06")));
        assertThat(stale()).hasSize(3);
    }

    @Test
    void takesNoIdForAnItem() {
        CommitmentId baseline = new CommitmentId("baseline");
        append(new CommitmentMade(ANSHUN, baseline, WORDS, null, day("2020-01-01")));
        append(new ActionAdded(ANSHUN, baseline, new ActionId("target"), WORDS, null, day("2020-01-01")));
        append(new ResourceShared(
                ANSHUN,
                new ResourceId("description"),
                WORDS,
                new Content.Link("https://anshun.example/"),
                day("2020-01-01")));
        assertThat(stale()).hasSize(6);
    }

    private List<String> stale() {
        Processor.replay(ledger, 200);
        return new Timeline(Database.jdbc())
                .of(ANSHUN, day("2027-06-01"), Long.MAX_VALUE).stream()
                        .filter(Update::stale)
                        .map(Update::path)
                        .toList();
    }

    private void append(CityEvent event) {
        ledger.append(OFFICER, IMPORTED_AT, event);
    }
}
