package org.treerings.queries.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treerings.queries.Sample.ANSHUN;
import static org.treerings.queries.Sample.CARBON;
import static org.treerings.queries.Sample.CLIMATE;
import static org.treerings.queries.Sample.HEAT;
import static org.treerings.queries.Sample.IMPORTED_AT;
import static org.treerings.queries.Sample.OFFICER;
import static org.treerings.queries.Sample.PRINTED_ON;
import static org.treerings.queries.Sample.day;
import static org.treerings.queries.Sample.treeCover;

import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.ActionWithdrawn;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.ActionId;
import org.treerings.queries.Database;
import org.treerings.queries.Ledger;
import org.treerings.queries.Processor;
import org.treerings.queries.Sample;
import org.treerings.queries.profile.Profiles;

class FormerRowsIT {

    private static final long NOW = Long.MAX_VALUE;

    private final Ledger ledger = new Ledger();
    private final Feeds feeds =
            new Feeds(Database.jdbc(), new Profiles(Database.jdbc(), Framework.current(), Sample.CLOCK));

    @Test
    void tellsWhatWasKnownAtAPosition() {
        Sample.importInto(ledger);
        long imported = ledger.entries().getLast().position();
        append(new ActionWithdrawn(ANSHUN, CLIMATE, HEAT, "done", day("2026-04-06")));
        append(treeCover("63", "2026-04-05"));
        Processor.replay(ledger, 100);
        assertThat(feeds.rows(ActionCriteria.ALL, Where.ANYWHERE, null, imported))
                .allSatisfy(row -> assertThat(row.version()).isBetween(0L, imported))
                .extracting(ActionRow::key)
                .contains(key(HEAT), key(CARBON));
    }

    @Test
    void tellsActionsAsOfADay() {
        Sample.importInto(ledger);
        append(treeCover("63", "2026-04-05"));
        Processor.replay(ledger, 100);
        assertThat(feeds.rows(ActionCriteria.ALL, Where.ANYWHERE, PRINTED_ON, NOW)
                        .filter(row -> row.key().action().equals(CARBON)))
                .singleElement()
                .extracting("details.promise.baselineStatedOn")
                .isEqualTo(day("2025-12-23"));
        assertThat(feeds.rows(CityCriteria.ALL, Where.ANYWHERE, day("2025-12-01"), NOW))
                .singleElement()
                .extracting("details.statistics.actions")
                .isEqualTo(0);
    }

    private static ActionRow.Key key(ActionId action) {
        return new ActionRow.Key(ANSHUN, CLIMATE, action);
    }

    private void append(CityEvent event) {
        ledger.append(OFFICER, IMPORTED_AT, event);
    }
}
