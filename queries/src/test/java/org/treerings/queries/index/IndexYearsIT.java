package org.treerings.queries.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.treerings.queries.Sample.ANSHUN;
import static org.treerings.queries.Sample.IMPORTED_AT;
import static org.treerings.queries.Sample.OFFICER;
import static org.treerings.queries.Sample.naturalAreas;
import static org.treerings.queries.Sample.selfAssessed;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.Scoring;
import org.treerings.kernel.framework.Framework;
import org.treerings.queries.Database;
import org.treerings.queries.Json;
import org.treerings.queries.Ledger;
import org.treerings.queries.Processor;
import org.treerings.queries.Sample;
import org.treerings.queries.facts.Facts;
import org.treerings.queries.index.IndicatorScore.State;
import org.treerings.queries.profile.Profiles;
import tools.jackson.databind.JsonNode;

class IndexYearsIT {

    private final Ledger ledger = new Ledger();
    private final IndexYears indices = new IndexYears(new Facts(Database.jdbc()), Framework.current());

    @BeforeEach
    void assessTwoYears() {
        Sample.importInto(ledger);
        append(naturalAreas(2024));
        append(naturalAreas(2025));
        append(selfAssessed(ANSHUN, 2024, 28, 1, null));
        append(selfAssessed(ANSHUN, 2025, 28, 3, null));
        append(selfAssessed(ANSHUN, 2025, 14, 2, null));
        Processor.replay(ledger, 200);
    }

    @Test
    void tellsHowAScoreCameAbout() {
        IndicatorScore naturalAreas = year(2025).indicators().getFirst();
        assertThat(naturalAreas.score()).isEqualTo(4);
        assertThat(naturalAreas.source()).contains("cities-urbanshift");
        assertThat(naturalAreas.confidence()).isEqualTo("high");
        Derivation derivation = naturalAreas.derivation();
        assertThat(derivation).isNotNull();
        JsonNode told = Json.documents().readTree(Json.documents().writeValueAsBytes(derivation));
        assertThat(told.at("/scoring").asString()).isEqualTo(Scoring.COMPUTED.word());
        assertThat(told.at("/edition").asString()).isEqualTo("2021");
        assertThat(told.at("/formula").asString()).isEqualTo("natural_area / city_area * 100");
        assertThat(told.at("/variables/natural_area").toString()).isEqualTo("1954.67");
        assertThat(told.at("/unit").asString()).isEqualTo("km2");
        assertThat(told.at("/value").toString()).isEqualTo("21.2");
        assertThat(told.at("/decimals").asInt()).isEqualTo(1);
        assertThat(told.at("/bandsVersion").asInt()).isEqualTo(1);
        assertThat(told.at("/bands/bands/4/score").asInt()).isEqualTo(4);
    }

    @Test
    void keepsWhatWasAssessedWhatCanBeHadAndTheMaximumApart() {
        IndexYear year = year(2025);
        assertThat(year)
                .extracting(IndexYear::score, IndexYear::assessed, IndexYear::attainable, IndexYear::maximum)
                .containsExactly(9, 3, 12, 112);
        assertThat(year.components())
                .extracting(
                        IndexYear.Component::score,
                        IndexYear.Component::assessed,
                        IndexYear.Component::attainable,
                        IndexYear.Component::maximum)
                .containsExactly(tuple(4, 1, 4, 36), tuple(2, 1, 4, 20), tuple(3, 1, 4, 56));
        assertThat(year.indicators())
                .hasSize(28)
                .filteredOn(indicator -> indicator.state() == State.NOT_ASSESSED)
                .hasSize(25)
                .allSatisfy(indicator -> assertThat(indicator.score()).isNull());
        assertThat(indices.of(ANSHUN, 2023, LocalDate.MAX, Long.MAX_VALUE)).isEmpty();
    }

    @Test
    void comparesOnlyWhatWasAssessedInBothYears() {
        IndexComparison comparison = IndexComparison.of(year(2025), year(2024));
        assertThat(comparison)
                .extracting(
                        IndexComparison::score,
                        IndexComparison::againstScore,
                        IndexComparison::difference,
                        IndexComparison::attainable)
                .containsExactly(7, 5, 2, 8);
        assertThat(comparison.indicators())
                .extracting(IndexComparison.Difference::indicator, IndexComparison.Difference::difference)
                .containsExactly(tuple(1, 0), tuple(28, 2));
        assertThat(comparison.leftOut()).containsExactly(14);
    }

    @Test
    void subtractsNoValuesThatDifferentTablesBanded() {
        append(naturalAreas(2023, 2));
        Processor.replay(ledger, 200);
        assertThat(valueDifference(2025, 2024)).isEqualByComparingTo("0");
        assertThat(valueDifference(2025, 2023)).isNull();
    }

    @Test
    void showsTheLatestYearInTheProfileBesideWhatWasClaimed() {
        JsonNode index = Json.documents()
                .readTree(new Profiles(Database.jdbc(), Framework.current(), Sample.CLOCK)
                        .find(ANSHUN)
                        .orElseThrow()
                        .json())
                .at("/index");
        assertThat(index.at("/state").asString()).isEqualTo("partly-assessed");
        assertThat(index.at("/year").asInt()).isEqualTo(2025);
        assertThat(index.at("/score").asInt()).isEqualTo(9);
        assertThat(index.at("/claimedScore").asInt()).isZero();
        assertThat(index.at("/components/0/score").asInt()).isEqualTo(4);
        assertThat(index.at("/components/0/claimedStarted").asBoolean()).isFalse();
        assertThat(index.at("/years/0/score").asInt()).isEqualTo(5);
        assertThat(index.at("/years/1/year").asInt()).isEqualTo(2025);
    }

    private @Nullable BigDecimal valueDifference(int year, int against) {
        return IndexComparison.of(year(year), year(against))
                .indicators()
                .getFirst()
                .valueDifference();
    }

    private void append(CityEvent event) {
        ledger.append(OFFICER, IMPORTED_AT, event);
    }

    private IndexYear year(int year) {
        return indices.of(ANSHUN, year, LocalDate.MAX, Long.MAX_VALUE).orElseThrow();
    }
}
