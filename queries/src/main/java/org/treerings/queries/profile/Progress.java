package org.treerings.queries.profile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.Text;
import org.treerings.queries.facts.CityFacts;
import org.treerings.queries.facts.Fact;
import org.treerings.queries.facts.Paths;
import org.treerings.queries.progress.Assessment;

/**
 * How far the city has come with an action.
 *
 * @param assessment status, method and all that they follow from
 * @param reports by the day they were measured on
 */
public record Progress(@JsonUnwrapped Assessment assessment, List<Report> reports) {

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

    static Progress of(CityFacts facts, CommitmentId commitment, ActionId action, Framework framework, LocalDate day) {
        return new Progress(
                Assessment.of(facts, commitment, action, framework, day),
                facts.under(Paths.progress(commitment, action)).map(Report::of).toList());
    }
}
