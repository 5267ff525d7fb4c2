package org.treerings.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.Provenance.Source;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.DocumentDigest;

class ProvenanceTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant LATE_EVENING_UTC = Instant.parse("2026-04-04T20:00:00Z");
    private static final CityRenamed UNDATED = new CityRenamed(new CityId("anshun"), "Anshun", null);

    private final Provenance fromDocument = new Provenance(
            new ActorId("a-1"),
            "officer",
            "yearly round",
            new Source(DocumentDigest.of(new byte[0]), 171, LocalDate.parse("2026-04-01")));

    @Test
    void travelsThroughMetadataUnchanged() {
        assertThat(Provenance.of(fromDocument.asMetadata())).isEqualTo(fromDocument);
    }

    @Test
    void namesTreeringsItselfWhereNobodyActed() {
        assertThat(Provenance.of(Map.of()).actor()).isEqualTo(ActorId.TREERINGS);
    }

    @Test
    void countsADatedEventFromTheDayItWasStated() {
        CityRenamed dated = new CityRenamed(UNDATED.city(), "Anshun", LocalDate.parse("2025-12-23"));
        assertThat(fromDocument.countsFrom(dated, LATE_EVENING_UTC, SHANGHAI)).isEqualTo("2025-12-23");
    }

    @Test
    void countsAnUndatedEventFromItsDocumentsDay() {
        assertThat(fromDocument.countsFrom(UNDATED, LATE_EVENING_UTC, SHANGHAI)).isEqualTo("2026-04-01");
    }

    @Test
    void countsAnUndatedLiveEventFromTheCitysDayOfRecording() {
        Provenance live = Provenance.live(new ActorId("a-1"), "officer", null);
        assertThat(live.countsFrom(UNDATED, LATE_EVENING_UTC, SHANGHAI)).isEqualTo("2026-04-05");
    }
}
