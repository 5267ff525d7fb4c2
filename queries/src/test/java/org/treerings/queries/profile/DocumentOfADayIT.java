package org.treerings.queries.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treerings.queries.Sample.ANSHUN;
import static org.treerings.queries.Sample.day;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.framework.Framework;
import org.treerings.queries.Database;
import org.treerings.queries.Json;
import org.treerings.queries.Ledger;
import org.treerings.queries.Processor;
import org.treerings.queries.Sample;

class DocumentOfADayIT {

    private final Ledger ledger = new Ledger();
    private final Profiles profiles = new Profiles(Database.jdbc(), Framework.current(), Sample.CLOCK);

    @Test
    void tellsTheDocumentAnewOnceTheCitysDayHasPassed() {
        ReadyDocument before = ready();
        Clock nextDay = Clock.fixed(Instant.parse("2026-04-06T16:00:00Z"), ZoneOffset.UTC);
        Profiles tomorrow = new Profiles(Database.jdbc(), Framework.current(), nextDay);
        ReadyDocument after = tomorrow.find(ANSHUN).orElseThrow();
        assertThat(before.tag()).isEqualTo("11-2026-04-06-2026.1-2026.2");
        assertThat(after.tag()).isEqualTo("11-2026-04-07-2026.1-2026.2");
        assertThat(Json.documents().readTree(after.json()).at("/day").asString())
                .isEqualTo("2026-04-07");
        assertThat(profiles.find(ANSHUN).orElseThrow().tag()).isEqualTo(after.tag());
        assertThat(Json.documents().readValue(after.json(), Profile.class))
                .isEqualTo(written(
                        tomorrow.asOf(ANSHUN, day("9999-12-31"), Long.MAX_VALUE).orElseThrow()));
    }

    @Test
    void tellsAnewWhatWasWrittenByOtherRules() {
        ReadyDocument told = ready();
        Database.jdbc()
                .sql("update queries.city set document = '{}', day = '-infinity', rule_version = ''")
                .update();
        assertThat(profiles.find(ANSHUN).orElseThrow().tag()).isEqualTo(told.tag());
        assertThat(written(profiles.find(ANSHUN).orElseThrow())).isEqualTo(written(told));
    }

    private ReadyDocument ready() {
        Sample.importInto(ledger);
        Processor.replay(ledger, 200);
        return profiles.find(ANSHUN).orElseThrow();
    }

    static Profile written(ReadyDocument document) {
        return Json.documents().readValue(document.json(), Profile.class);
    }
}
