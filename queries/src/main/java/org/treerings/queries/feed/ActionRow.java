package org.treerings.queries.feed;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.Value;
import org.treerings.queries.profile.Action;
import org.treerings.queries.profile.Baseline;
import org.treerings.queries.profile.Overview;
import org.treerings.queries.profile.Progress.Report;
import org.treerings.queries.profile.Target;
import org.treerings.queries.progress.Assessment;
import org.treerings.queries.progress.SlotProgress;
import org.treerings.queries.progress.Status;

/**
 * An action of a city in one row.
 *
 * @param removed whether it no longer stands, or no longer is what was asked for: then nothing is told but which it was
 */
public record ActionRow(
        @JsonUnwrapped Key key,
        boolean removed,
        @JsonUnwrapped @Nullable Details details) implements FeedRow<ActionRow> {

    /** Which action. */
    public record Key(CityId city, CommitmentId commitment, ActionId action) {}

    /**
     * What stands of it.
     *
     * @param version position of the last entry that the row tells of
     */
    public record Details(
            @JsonUnwrapped Setting setting,
            @JsonUnwrapped Promise promise,
            @JsonUnwrapped Course course,
            long version) {}

    /**
     * Whose action it is, and under what.
     *
     * @param country ISO 3166-1 alpha-2
     * @param area number of the action area; absent where the commitment is the city's own
     * @param own whether the catalogue does not offer the action
     * @param globalTargets that the catalogue aligns the action to
     */
    public record Setting(
            String cityName,
            String country,
            @Nullable String region,
            @Nullable Integer area,
            String commitmentTitle,
            String actionTitle,
            boolean own,
            List<Integer> globalTargets) {

        private static Setting of(TakenAction taken) {
            Overview overview = taken.city().overview();
            return new Setting(
                    taken.city().name(),
                    overview.country().code(),
                    overview.region(),
                    taken.area().number(),
                    taken.commitment().title(),
                    taken.action().title(),
                    taken.action().own(),
                    taken.action().globalTargets());
        }
    }

    /**
     * What the city says of it; what it does not say is absent.
     *
     * @param baselineValues by slot
     * @param targetValues by slot
     * @param dueOn the day by which the target is to be reached
     */
    public record Promise(
            @Nullable String description,
            @Nullable String descriptionLanguage,
            @Nullable String baseline,
            @Nullable Map<String, Value> baselineValues,
            @Nullable LocalDate baselineStatedOn,
            @Nullable String target,
            @Nullable Map<String, Value> targetValues,
            @Nullable LocalDate targetStatedOn,
            @Nullable LocalDate dueOn) {

        private static Promise of(Action action) {
            Baseline baseline = action.baseline();
            Target target = action.target();
            Measure aim = target == null ? null : target.measure();
            return new Promise(
                    action.description().text(),
                    action.description().language(),
                    baseline == null ? null : baseline.sentence(),
                    baseline == null ? null : baseline.measure().values(),
                    baseline == null ? null : baseline.origin().statedOn(),
                    target == null ? null : target.text(),
                    aim == null ? null : aim.values(),
                    target == null ? null : target.origin().statedOn(),
                    target == null ? null : target.dueOn());
        }
    }

    /**
     * How far it has come, on the day of the profile.
     *
     * @param completion share of the way from baseline to target that is done, the least of the slots'
     * @param updatedOn the last day on which something of it was said or confirmed
     * @param stale whether that is longer ago than the rules allow
     * @param reports how many
     * @param reportedValues of the latest report, by slot
     */
    public record Course(
            Status status,
            @Nullable BigDecimal completion,
            @Nullable LocalDate updatedOn,
            boolean stale,
            int reports,
            @Nullable LocalDate reportedOn,
            @Nullable Map<String, Value> reportedValues) {

        private static Course of(Action action) {
            Assessment assessment = action.progress().assessment();
            List<Report> reports = action.progress().reports();
            Report latest = reports.isEmpty() ? null : reports.getLast();
            return new Course(
                    assessment.status(),
                    assessment.slots().stream()
                            .map(SlotProgress::completion)
                            .filter(Objects::nonNull)
                            .min(Comparator.naturalOrder())
                            .orElse(null),
                    assessment.freshness().updatedOn(),
                    assessment.freshness().stale(),
                    reports.size(),
                    latest == null ? null : latest.measuredOn(),
                    latest == null ? null : latest.measure().values());
        }
    }

    static ActionRow of(TakenAction taken, Touches touches) {
        Action action = taken.action();
        Key key = new Key(taken.city().id(), taken.commitment().id(), action.id());
        return new ActionRow(
                key,
                false,
                new Details(
                        Setting.of(taken),
                        Promise.of(action),
                        Course.of(action),
                        touches.last(key.commitment(), key.action())));
    }

    @Override
    public ActionRow gone() {
        return new ActionRow(key, true, null);
    }

    @Override
    public long version() {
        return details == null ? -1 : details.version();
    }
}
