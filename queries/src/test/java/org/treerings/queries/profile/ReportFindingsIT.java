package org.treerings.queries.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treerings.queries.Sample.ANSHUN;
import static org.treerings.queries.Sample.CARBON;
import static org.treerings.queries.Sample.CLIMATE;
import static org.treerings.queries.Sample.IMPORTED_AT;
import static org.treerings.queries.Sample.OFFICER;
import static org.treerings.queries.Sample.day;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.ProgressReported;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.Text;
import org.treerings.kernel.measure.Value;
import org.treerings.queries.Database;
import org.treerings.queries.Json;
import org.treerings.queries.Ledger;
import org.treerings.queries.Processor;
import org.treerings.queries.Sample;

class ReportFindingsIT {

    private final Ledger ledger = new Ledger();

    @BeforeEach
    void bringInADocument() {
        Sample.importInto(ledger);
    }

    @Test
    void comparesAShareWithItsParts() {
        report(percent("63"), "5814", "9228");
        assertThat(messages("share-differs")).isEmpty();
        report(percent("62.35"), "1", "3");
        assertThat(messages("share-differs"))
                .containsExactly("The report says 62.35 percent, its parts make 33.33; both should be the same share.");
        report(percent("100"), "3", "2");
        assertThat(messages("share-differs")).hasSize(1).allMatch(message -> message.contains("150.00"));
    }

    @Test
    void namesWordsInPlaceOfAReportedNumber() {
        report(new Measure(MeasureType.PERCENTAGE, Map.of(), Map.of("percent", "a good deal more")), null, null);
        assertThat(messages("text-in-numeric-slot")).hasSize(1);
        report(new Measure(MeasureType.TEXT, Map.of(), Map.of()), null, null);
        assertThat(messages("text-in-numeric-slot")).isEmpty();
    }

    /** Another report of the same day takes the place of the one before. */
    private void report(Measure measure, @Nullable String numerator, @Nullable String denominator) {
        ledger.append(
                OFFICER,
                IMPORTED_AT,
                new ProgressReported(
                        ANSHUN,
                        CLIMATE,
                        CARBON,
                        measure,
                        day("2026-04-01"),
                        numerator == null ? null : new BigDecimal(numerator),
                        denominator == null ? null : new BigDecimal(denominator),
                        new Text("So we see it.", "en"),
                        null,
                        day("2026-04-06")));
    }

    private static Measure percent(String number) {
        return Measure.of(MeasureType.PERCENTAGE, Map.of("percent", Value.of(number)));
    }

    private List<String> messages(String code) {
        Processor.replay(ledger, 200);
        Profiles profiles = new Profiles(Database.jdbc(), Framework.current(), Sample.CLOCK);
        return Json.documents().readValue(profiles.find(ANSHUN).orElseThrow().json(), Profile.class).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::message)
                .toList();
    }
}
