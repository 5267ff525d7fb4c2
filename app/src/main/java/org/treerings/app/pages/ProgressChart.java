package org.treerings.app.pages;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.Value;
import org.treerings.queries.profile.Action;
import org.treerings.queries.profile.Baseline;
import org.treerings.queries.profile.Progress;
import org.treerings.queries.profile.Target;
import org.treerings.queries.progress.SlotProgress;

/**
 * The way of one number from its baseline towards its target.
 *
 * @param points baseline and reports by day, the target last where it has a day
 * @param goal where the target stands; absent where there is none
 * @param scale of both axes
 */
record ProgressChart(
        SlotProgress progress, List<Point> points, @Nullable BigDecimal goal, Scale scale) {

    /** What a value is to the way. */
    enum Role {
        BASELINE,
        REPORT,
        TARGET;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A value on its day. */
    record Point(Role role, LocalDate day, BigDecimal value) {}

    /** The charts of an action: one for each number of which more than one value is known. */
    static List<ProgressChart> of(Action action) {
        return action.progress().assessment().slots().stream()
                .map(slot -> of(action, slot))
                .filter(chart -> chart.points.size() > 1 || (chart.goal != null && !chart.points.isEmpty()))
                .toList();
    }

    private static ProgressChart of(Action action, SlotProgress progress) {
        String slot = progress.slot();
        List<Point> points = new ArrayList<>();
        Baseline baseline = action.baseline();
        BigDecimal start = baseline == null ? null : number(baseline.measure(), slot);
        LocalDate since = baseline == null ? null : day(baseline);
        if (start != null && since != null) {
            points.add(new Point(Role.BASELINE, since, start));
        }
        reports(action.progress(), slot).forEach(points::add);
        points.sort(comparing(Point::day));
        Target target = action.target();
        BigDecimal goal = target == null ? null : number(target.measure(), slot);
        if (goal != null && target != null && target.dueOn() != null) {
            points.add(new Point(Role.TARGET, target.dueOn(), goal));
        }
        return new ProgressChart(progress, List.copyOf(points), goal, Scale.of(points, goal));
    }

    private static @Nullable LocalDate day(Baseline baseline) {
        LocalDate measured = baseline.measuredOn();
        return measured == null ? baseline.origin().countsFrom() : measured;
    }

    private static Stream<Point> reports(Progress progress, String slot) {
        return progress.reports().stream()
                .flatMap(report -> Stream.ofNullable(number(report.measure(), slot))
                        .map(value -> new Point(Role.REPORT, report.measuredOn(), value)));
    }

    private static @Nullable BigDecimal number(@Nullable Measure measure, String slot) {
        return measure != null && measure.values().get(slot) instanceof Value.Amount(BigDecimal number) ? number : null;
    }

    /** The line through all that was measured. */
    public String way() {
        return line(points.stream().filter(point -> point.role() != Role.TARGET));
    }

    /** The even way from the baseline to the target on its day; empty where either is missing. */
    public String plan() {
        boolean planned =
                points.getFirst().role() == Role.BASELINE && points.getLast().role() == Role.TARGET;
        return planned ? line(Stream.of(points.getFirst(), points.getLast())) : "";
    }

    private String line(Stream<Point> through) {
        return through.map(point -> scale.x(point.day()) + "," + scale.y(point.value()))
                .collect(joining(" "));
    }
}
