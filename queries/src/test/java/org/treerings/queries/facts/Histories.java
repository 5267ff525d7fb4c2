package org.treerings.queries.facts;

import static org.treerings.queries.Sample.registered;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.ActionAdded;
import org.treerings.kernel.event.ActionDescribed;
import org.treerings.kernel.event.ActionWithdrawn;
import org.treerings.kernel.event.BaselineRecorded;
import org.treerings.kernel.event.CityDescribed;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.CityRenamed;
import org.treerings.kernel.event.CommitmentMade;
import org.treerings.kernel.event.CommitmentWithdrawn;
import org.treerings.kernel.event.Content;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.event.OfficerAppointed;
import org.treerings.kernel.event.OfficerDismissed;
import org.treerings.kernel.event.PopulationRecorded;
import org.treerings.kernel.event.ProfileImported;
import org.treerings.kernel.event.ProgressReported;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.event.ResourceShared;
import org.treerings.kernel.event.ResourceWithdrawn;
import org.treerings.kernel.event.StepResourceLinked;
import org.treerings.kernel.event.StepResourceUnlinked;
import org.treerings.kernel.event.TargetUpdated;
import org.treerings.kernel.event.ValueConfirmed;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.identity.ResourceId;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.Text;
import org.treerings.kernel.measure.Value;
import org.treerings.queries.Ledger;
import org.treerings.queries.Sample;

/** Arbitrary histories of a few cities: few days and few paths, so that they meet. */
public final class Histories {

    public static final List<CityId> CITIES = List.of(new CityId("bonn"), new CityId("chur"), new CityId("dili"));
    private static final LocalDate FIRST_DAY = LocalDate.parse("2026-01-01");

    /** What happens next, told by numbers only, so that a failing history shrinks well. */
    public record Step(
            int city,
            int what,
            int commitment,
            int action,
            int value,
            @Nullable Integer day,
            int earlier) {}

    private Histories() {}

    public static Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 9).injectNull(0.2),
                        Arbitraries.integers().between(0, 40))
                .as(Step::new)
                .list()
                .ofMaxSize(40);
    }

    static LocalDate day(int number) {
        return FIRST_DAY.plusDays(number);
    }

    public static Ledger ledger(List<Step> steps) {
        Ledger ledger = new Ledger();
        CITIES.forEach(city -> ledger.append(Sample.OFFICER, at(0), registered(city, "2026-01-04")));
        for (Step step : steps) {
            ledger.append(
                    provenance(step),
                    at(ledger.entries().size()),
                    event(step, CITIES.get(step.city()), ledger.entries()));
        }
        return ledger;
    }

    /** Now and then a document says it. */
    private static Provenance provenance(Step step) {
        return step.value() < 7
                ? Sample.OFFICER
                : Sample.OFFICER.from(new Provenance.Source(Sample.DOCUMENT, step.value(), day(step.earlier() % 10)));
    }

    private static Instant at(int entry) {
        return day(0).atStartOfDay(ZoneOffset.UTC).toInstant().plus(entry * 5L, ChronoUnit.HOURS);
    }

    private static CityEvent event(Step step, CityId city, List<Recorded> before) {
        CommitmentId commitment = new CommitmentId(step.commitment() == 0 ? "control-pollution" : "own-commitment");
        ActionId action = new ActionId(step.action() == 0 ? "reduce-plastic" : "own-action");
        LocalDate day = step.day() == null ? null : day(step.day());
        Text text = new Text("words " + step.value(), "en");
        Measure measure = Measure.of(MeasureType.COUNT, Map.of("n", Value.of(step.value())));
        return switch (step.what()) {
            case 0 -> new CityRenamed(city, text.text(), day);
            case 1 -> new PopulationRecorded(city, step.value(), null, day);
            case 2 -> new CommitmentMade(city, commitment, text, null, day);
            case 3 -> new CommitmentWithdrawn(city, commitment, "no money", day);
            case 4 -> new ActionAdded(city, commitment, action, text, null, day);
            case 5 -> new ActionWithdrawn(city, commitment, action, "no people", day);
            case 6 -> new ActionDescribed(city, commitment, action, text, day);
            case 7 -> new BaselineRecorded(city, commitment, action, null, null, measure, text, null, day);
            case 8 -> new TargetUpdated(city, commitment, action, text, measure, null, day);
            case 9 ->
                new ProgressReported(
                        city, commitment, action, measure, day(step.value() % 3), null, null, null, null, day);
            case 10 -> {
                EntryId confirmed = earlier(step, city, before).entry();
                yield new ValueConfirmed(city, commitment, action, Item.TARGET, confirmed, day);
            }
            case 18 -> retraction(earlier(step, city, before), city, day);
            default -> beside(step, city, text, day);
        };
    }

    /** What happens beside the commitments. */
    private static CityEvent beside(Step step, CityId city, Text text, @Nullable LocalDate day) {
        ActorId officer = new ActorId("officer-" + step.action());
        return switch (step.what()) {
            case 11 -> new StepResourceLinked(city, 1 + step.value() % 9, resource(step), day);
            case 12 -> new StepResourceUnlinked(city, 1 + step.value() % 9, resource(step), day);
            case 13 -> new ResourceShared(city, resource(step), text, new Content.Link("https://example.org"), day);
            case 14 -> new ResourceWithdrawn(city, resource(step), "outdated", day);
            case 15 -> Sample.selfAssessed(city, 2024 + step.commitment(), 27 + step.action(), step.value() % 5, day);
            case 16 -> new OfficerAppointed(city, officer, day);
            case 17 -> new OfficerDismissed(city, officer, day);
            case 19 -> new CityDescribed(city, text, day);
            default -> new ProfileImported(city, Sample.DOCUMENT, Sample.DOCUMENT, 900, Sample.claims(), day);
        };
    }

    private static ResourceId resource(Step step) {
        return new ResourceId(step.action() == 0 ? "inventory" : "map");
    }

    /** A registration and an import stand: what would have been its retraction says something of the city instead. */
    private static CityEvent retraction(Recorded earlier, CityId city, @Nullable LocalDate day) {
        return Statement.of(earlier.event()).size() > 1
                        || earlier.event() instanceof EntryRetracted
                        || earlier.event() instanceof ProfileImported
                ? new PopulationRecorded(city, 1, null, day)
                : new EntryRetracted(city, earlier.entry(), "wrong", day);
    }

    private static Recorded earlier(Step step, CityId city, List<Recorded> before) {
        List<Recorded> own = before.stream()
                .filter(entry -> entry.event().city().equals(city))
                .toList();
        return own.get(step.earlier() % own.size());
    }
}
