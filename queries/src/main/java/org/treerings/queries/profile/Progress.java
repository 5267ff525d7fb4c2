package org.treerings.queries.profile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.Text;
import org.treerings.queries.facts.CityFacts;
import org.treerings.queries.facts.Fact;

/**
 * How far the city has come with an action.
 *
 * @param status what is missing before progress can be told
 * @param reports by the day they were measured on
 */
public record Progress(Status status, List<Report> reports) {

    /** The first thing missing, or that nothing is. */
    public enum Status {
        NO_BASELINE,
        NO_TARGET,
        NO_REPORT,
        REPORTED;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One report.
     *
     * @param measuredOn the day the values were true
     * @param numerator of a share, where the parts are known
     * @param denominator of a share, where the parts are known
     */
    public record Report(
            LocalDate measuredOn,
            Measure measure,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Text comment,
            ValueState state,
            @JsonUnwrapped Origin origin) {

        private static Report of(Fact fact) {
            Measure measure = fact.required("measure", Measure.class);
            return new Report(
                    fact.required("measuredOn", LocalDate.class),
                    measure,
                    fact.component("numerator", BigDecimal.class),
                    fact.component("denominator", BigDecimal.class),
                    fact.component("comment", Text.class),
                    ValueState.of(measure, Set.of()),
                    Origin.of(fact));
        }
    }

    static Progress of(CityFacts facts, String path, @Nullable Baseline baseline, @Nullable Target target) {
        List<Report> reports = facts.under(path).map(Report::of).toList();
        return new Progress(status(baseline, target, reports), reports);
    }

    private static Status status(@Nullable Baseline baseline, @Nullable Target target, List<Report> reports) {
        if (baseline == null) {
            return Status.NO_BASELINE;
        }
        if (target == null) {
            return Status.NO_TARGET;
        }
        return reports.isEmpty() ? Status.NO_REPORT : Status.REPORTED;
    }
}
