package org.treerings.queries;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.ActionAdded;
import org.treerings.kernel.event.ActionDescribed;
import org.treerings.kernel.event.BaselineRecorded;
import org.treerings.kernel.event.CityRegistered;
import org.treerings.kernel.event.Claims;
import org.treerings.kernel.event.CommitmentMade;
import org.treerings.kernel.event.HeadOfGovernmentNamed;
import org.treerings.kernel.event.IndicatorAssessed;
import org.treerings.kernel.event.PopulationRecorded;
import org.treerings.kernel.event.ProfileImported;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.event.Scoring;
import org.treerings.kernel.event.TargetUpdated;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.identity.DocumentDigest;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.Quantity;
import org.treerings.kernel.measure.TemplateId;
import org.treerings.kernel.measure.Text;
import org.treerings.kernel.measure.Value;

/** A small city's document, brought in on 6 April 2026, and the words that its tests speak in. */
public final class Sample {

    public static final CityId ANSHUN = new CityId("anshun");
    public static final CommitmentId CLIMATE = new CommitmentId("climate-adaptation-mitigation");
    public static final CommitmentId POLLUTION = new CommitmentId("control-pollution");
    public static final ActionId CARBON = new ActionId("increase-carbon-sequestration");
    public static final ActionId HEAT = new ActionId("reduce-urban-heat-island");
    public static final Instant IMPORTED_AT = Instant.parse("2026-04-06T09:00:00Z");
    public static final LocalDate PRINTED_ON = LocalDate.parse("2026-04-04");
    public static final DocumentDigest DOCUMENT = DocumentDigest.of(new byte[] {1});
    public static final Text FORESTS = new Text("植树造林", "zh");
    public static final Provenance OFFICER = Provenance.live(new ActorId("a-7"), "officer", null);
    /** A later moment of the day of the import. */
    public static final Clock CLOCK = Clock.fixed(IMPORTED_AT.plusSeconds(3600), ZoneOffset.UTC);

    private static final Provenance FROM_DOCUMENT =
            new Provenance(new ActorId("unknown"), "import", null, new Provenance.Source(DOCUMENT, 40, PRINTED_ON));

    private Sample() {}

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static CityRegistered registered(CityId city, String statedOn) {
        return new CityRegistered(
                city,
                city + " City",
                "CN",
                "CN-GZ",
                "Asia & Oceania",
                ZoneId.of("Asia/Shanghai"),
                null,
                null,
                day(statedOn));
    }

    public static BaselineRecorded treeCover(String percent, String statedOn) {
        return new BaselineRecorded(
                ANSHUN,
                CLIMATE,
                CARBON,
                new TemplateId("increase-carbon-sequestration", 1),
                null,
                Measure.of(MeasureType.PERCENTAGE, Map.of("percent", Value.of(percent))),
                new Text("The city currently has tree cover of " + percent + "% …", "en"),
                null,
                day(statedOn));
    }

    /** The city's own judgement. */
    public static IndicatorAssessed selfAssessed(
            CityId city, int year, int indicator, int score, @Nullable LocalDate statedOn) {
        return new IndicatorAssessed(
                city,
                year,
                indicator,
                "2021",
                "2026.1",
                null,
                null,
                Map.of(),
                null,
                null,
                score,
                Scoring.SELF_ASSESSED,
                new Text("As we see it.", "en"),
                statedOn);
    }

    /** Natural areas of 1,954.67 square kilometres in a city of 9,228. */
    public static IndicatorAssessed naturalAreas(int year) {
        return naturalAreas(year, 1);
    }

    /** The same, scored by a band table of that version. */
    public static IndicatorAssessed naturalAreas(int year, int bands) {
        return new IndicatorAssessed(
                ANSHUN,
                year,
                1,
                "2021",
                "2026.1",
                bands,
                "km2",
                Map.of("natural_area", Quantity.of("1954.67"), "city_area", Quantity.of("9228")),
                new BigDecimal("21.181946250541829216"),
                new BigDecimal("21.2"),
                4,
                Scoring.COMPUTED,
                null,
                null);
    }

    /** Positions 0 to 11. */
    public static void importInto(Ledger ledger) {
        List.of(
                        registered(ANSHUN, "2026-04-04"),
                        new PopulationRecorded(ANSHUN, 2_459_200, null, null),
                        new HeadOfGovernmentNamed(ANSHUN, null, new Text("Mayor of Anshun City", "en"), null),
                        new CommitmentMade(ANSHUN, CLIMATE, new Text("Climate", "en"), "2026.1", null),
                        new ActionAdded(ANSHUN, CLIMATE, CARBON, new Text("Carbon", "en"), "2026.1", null),
                        new ActionDescribed(ANSHUN, CLIMATE, CARBON, FORESTS, null),
                        treeCover("62.35", "2025-12-23"),
                        new TargetUpdated(ANSHUN, CLIMATE, CARBON, FORESTS, null, null, null),
                        new ActionAdded(ANSHUN, CLIMATE, HEAT, new Text("Heat", "en"), "2026.1", null),
                        new TargetUpdated(ANSHUN, CLIMATE, HEAT, FORESTS, null, null, day("2026-01-09")),
                        new CommitmentMade(ANSHUN, POLLUTION, new Text("Pollution", "en"), "2026.1", null),
                        new ProfileImported(ANSHUN, DOCUMENT, DOCUMENT, 900, claims(), PRINTED_ON))
                .forEach(event -> ledger.append(FROM_DOCUMENT, IMPORTED_AT, event));
    }

    /** What the document says of itself. */
    public static Claims claims() {
        return new Claims(
                27,
                List.of(new Claims.Award("action-platform", "starter", 100)),
                0,
                List.of(new Claims.IndexComponent("native-biodiversity", 0, false)));
    }
}
