package org.treerings.queries.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treerings.queries.Sample.ANSHUN;
import static org.treerings.queries.Sample.CLIMATE;
import static org.treerings.queries.Sample.IMPORTED_AT;
import static org.treerings.queries.Sample.OFFICER;
import static org.treerings.queries.Sample.day;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.ActionAdded;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.Claims;
import org.treerings.kernel.event.CommitmentWithdrawn;
import org.treerings.kernel.event.ProfileImported;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.measure.Text;
import org.treerings.queries.Database;
import org.treerings.queries.Ledger;
import org.treerings.queries.Processor;
import org.treerings.queries.Sample;

/** What a document claims is compared with what was recorded up to its import, not with what came later. */
class ClaimFindingsIT {

    private static final String ACTIONS = "claimed-actions-differ";
    private static final String INDEX = "claimed-index-differs";

    private final Ledger ledger = new Ledger();

    @BeforeEach
    void bringInADocument() {
        Sample.importInto(ledger);
    }

    @Test
    void comparesPointsWithWhatWasAssessedByThen() {
        append(Sample.naturalAreas(2025));
        assertThat(messages(INDEX)).isEmpty();
        append(imported(new Claims(null, List.of(), 0, List.of())));
        assertThat(messages(INDEX)).singleElement().asString().contains("claims 0 points", "add up to 4");
        append(Sample.selfAssessed(ANSHUN, 2025, 28, 2, null));
        assertThat(messages(INDEX)).isEmpty();
    }

    @Test
    void comparesActionsWithThoseThatWereTakenByThen() {
        append(Sample.treeCover("63", "2026-04-05"));
        assertThat(messages(ACTIONS)).singleElement().asString().contains("claims 27 actions", "lists 2");
        append(new ActionAdded(ANSHUN, CLIMATE, new ActionId("roofs"), new Text("Green roofs", "en"), null, null));
        assertThat(messages(ACTIONS)).isEmpty();
        append(imported(new Claims(27, List.of(), null, List.of())));
        assertThat(messages(ACTIONS)).singleElement().asString().contains("lists 3");
        append(new CommitmentWithdrawn(ANSHUN, CLIMATE, "no budget", null));
        assertThat(messages(ACTIONS)).isEmpty();
    }

    @Test
    void takesWhatWasNotAssessedForNoPoints() {
        append(imported(new Claims(null, List.of(), 5, List.of())));
        assertThat(messages(INDEX))
                .containsExactly("The document claims 5 points of the index, but no indicator was assessed; those that"
                        + " earned them should be.");
    }

    private static ProfileImported imported(Claims claims) {
        return new ProfileImported(ANSHUN, Sample.DOCUMENT, Sample.DOCUMENT, 900, claims, null);
    }

    private List<String> messages(String code) {
        Processor.replay(ledger, 200);
        ReadyDocument told = new Profiles(Database.jdbc(), Framework.current(), Sample.CLOCK)
                .asOf(ANSHUN, day("2026-04-06"), Long.MAX_VALUE)
                .orElseThrow();
        return DocumentOfADayIT.written(told).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::message)
                .toList();
    }

    private void append(CityEvent event) {
        ledger.append(OFFICER, IMPORTED_AT, event);
    }
}
