package org.treerings.app.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.treerings.kernel.event.ActionAdded;
import org.treerings.kernel.event.ActionDescribed;
import org.treerings.kernel.event.ActionWithdrawn;
import org.treerings.kernel.event.BaselineRecorded;
import org.treerings.kernel.event.CityDescribed;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.CityRegistered;
import org.treerings.kernel.event.CityRenamed;
import org.treerings.kernel.event.Claims;
import org.treerings.kernel.event.CommitmentMade;
import org.treerings.kernel.event.CommitmentWithdrawn;
import org.treerings.kernel.event.Content;
import org.treerings.kernel.event.Coordinates;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.HeadOfGovernmentNamed;
import org.treerings.kernel.event.IndicatorAssessed;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.event.OfficerAppointed;
import org.treerings.kernel.event.OfficerDismissed;
import org.treerings.kernel.event.PayloadErased;
import org.treerings.kernel.event.PopulationRecorded;
import org.treerings.kernel.event.ProfileImported;
import org.treerings.kernel.event.ProgressReported;
import org.treerings.kernel.event.ResourceShared;
import org.treerings.kernel.event.ResourceWithdrawn;
import org.treerings.kernel.event.Scoring;
import org.treerings.kernel.event.StepResourceLinked;
import org.treerings.kernel.event.StepResourceUnlinked;
import org.treerings.kernel.event.TargetUpdated;
import org.treerings.kernel.event.ValueConfirmed;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.identity.DocumentDigest;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.identity.ResourceId;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.Quantity;
import org.treerings.kernel.measure.TemplateId;
import org.treerings.kernel.measure.Text;
import org.treerings.kernel.measure.Value;

/** One plausible event of every kind, with every field filled that it was first stored with. */
final class SampleEvents {

    static final CityId ANSHUN = new CityId("anshun");
    static final CommitmentId CLIMATE = new CommitmentId("climate-adaptation-mitigation");
    static final ActionId CARBON = new ActionId("increase-carbon-sequestration");
    static final LocalDate STATED = LocalDate.parse("2025-12-23");
    static final LocalDate MEASURED = LocalDate.parse("2024-12-31");
    private static final EntryId ENTRY = EntryId.of("018f6e2a-7c1b-4d3e-9f00-5a1b2c3d4e5f");
    static final ResourceId INVENTORY = new ResourceId("forest-inventory-2024");
    private static final ActorId OFFICER = new ActorId("officer-7");
    static final Measure TREE_COVER = Measure.of(MeasureType.PERCENTAGE, Map.of("percent", Value.of("62.35")));

    private SampleEvents() {}

    static List<CityEvent> all() {
        return List.of(
                registered(),
                new CityRenamed(ANSHUN, "Anshun", STATED),
                new CityDescribed(ANSHUN, zh("安顺，国家园林城市。"), STATED),
                new PopulationRecorded(ANSHUN, 2459200, MEASURED, STATED),
                new HeadOfGovernmentNamed(ANSHUN, "Li Hua", en("Mayor of Anshun City"), STATED),
                imported(),
                new CommitmentMade(ANSHUN, CLIMATE, en("Climate change adaptation"), "2026.1", STATED),
                new CommitmentWithdrawn(ANSHUN, CLIMATE, "Merged into another commitment.", STATED),
                new ActionAdded(ANSHUN, CLIMATE, CARBON, en("Increase carbon sequestration"), "2026.1", STATED),
                new ActionDescribed(ANSHUN, CLIMATE, CARBON, zh("增加森林固碳能力。"), STATED),
                new ActionWithdrawn(ANSHUN, CLIMATE, CARBON, "Continued by the province.", STATED),
                baseline(),
                new TargetUpdated(
                        ANSHUN, CLIMATE, CARBON, zh("森林覆盖率达到65%。"), target(), LocalDate.parse("2030-12-31"), STATED),
                progress(),
                new ValueConfirmed(ANSHUN, CLIMATE, CARBON, Item.BASELINE, ENTRY, STATED),
                new StepResourceLinked(ANSHUN, 2, INVENTORY, STATED),
                new StepResourceUnlinked(ANSHUN, 2, INVENTORY, STATED),
                assessed(),
                shared(),
                new ResourceWithdrawn(ANSHUN, INVENTORY, "A newer inventory is out.", STATED),
                new OfficerAppointed(ANSHUN, OFFICER, STATED),
                new OfficerDismissed(ANSHUN, OFFICER, STATED),
                new EntryRetracted(ANSHUN, ENTRY, "A figure of another city.", STATED),
                new PayloadErased(ANSHUN, ENTRY, "A private number.", STATED));
    }

    private static CityRegistered registered() {
        return new CityRegistered(
                ANSHUN,
                "Anshun City",
                "CN",
                "CN-GZ",
                "Asia & Oceania",
                ZoneId.of("Asia/Shanghai"),
                "Q575580",
                new Coordinates(new BigDecimal("26.2456"), new BigDecimal("105.9340")),
                STATED);
    }

    private static ProfileImported imported() {
        return new ProfileImported(
                ANSHUN,
                DocumentDigest.of(new byte[] {1}),
                DocumentDigest.of(new byte[] {2}),
                563,
                new Claims(
                        27,
                        List.of(new Claims.Award("profile", "frontrunner", 100)),
                        0,
                        List.of(new Claims.IndexComponent("native-biodiversity", 0, false))),
                LocalDate.parse("2026-04-04"));
    }

    private static BaselineRecorded baseline() {
        return new BaselineRecorded(
                ANSHUN,
                CLIMATE,
                CARBON,
                new TemplateId("increase-carbon-sequestration", 1),
                null,
                new Measure(MeasureType.PERCENTAGE, TREE_COVER.values(), Map.of("percent", "森林覆盖率")),
                en("The city currently has tree cover of 62.35%."),
                MEASURED,
                STATED);
    }

    private static Measure target() {
        return Measure.of(MeasureType.PERCENTAGE, Map.of("percent", Value.of(65)));
    }

    private static ProgressReported progress() {
        return new ProgressReported(
                ANSHUN,
                CLIMATE,
                CARBON,
                TREE_COVER,
                MEASURED,
                new BigDecimal("5753.66"),
                new BigDecimal("9228"),
                en("Forest inventory 2024."),
                null,
                STATED);
    }

    private static IndicatorAssessed assessed() {
        return new IndicatorAssessed(
                ANSHUN,
                2025,
                2,
                "2021",
                "2026.1",
                1,
                "km2",
                Map.of(
                        "connected_group_areas",
                        Quantity.of(List.of(new BigDecimal("1200.5"), 700)),
                        "natural_area",
                        Quantity.of("1954.67")),
                new BigDecimal("50.5454545454545"),
                new BigDecimal("50.5"),
                2,
                Scoring.COMPUTED,
                en("Barriers were taken from the road register."),
                STATED);
    }

    private static ResourceShared shared() {
        return new ResourceShared(
                ANSHUN,
                INVENTORY,
                zh("森林资源清查"),
                new Content.File("inventory.pdf", "application/pdf", 1_048_576, DocumentDigest.of(new byte[] {3})),
                STATED);
    }

    static Text en(String text) {
        return new Text(text, "en");
    }

    private static Text zh(String text) {
        return new Text(text, "zh");
    }
}
