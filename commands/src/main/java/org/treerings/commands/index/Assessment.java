package org.treerings.commands.index;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Words;
import org.treerings.kernel.event.IndicatorAssessed;
import org.treerings.kernel.event.Scoring;
import org.treerings.kernel.framework.BandTable;
import org.treerings.kernel.framework.Computation;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.framework.Indicator;
import org.treerings.kernel.framework.Quotient;
import org.treerings.kernel.measure.Text;

/** From variables to a score where the framework has bands; elsewhere the city's own score. */
final class Assessment {

    private Assessment() {}

    /** What is recorded of an assessment that breaks no rule. */
    static IndicatorAssessed of(AssessIndicator command, Framework framework) {
        Indicator indicator = IndexRules.indicatorExists(framework, command.indicator());
        VariableRules.areKnown(command.variables(), indicator);
        String unit = VariableRules.unitIsAccepted(command, indicator);
        Computation computation = indicator.computation();
        BandTable bands = indicator.bands();
        return computation == null || bands == null
                ? selfAssessed(command, framework, unit, indicator)
                : computed(command, framework, unit, VariableRules.quotient(command, indicator, computation), bands);
    }

    private static IndicatorAssessed computed(
            AssessIndicator command, Framework framework, @Nullable String unit, Quotient quotient, BandTable bands) {
        IndexRules.noScoreIsGiven(command.score());
        BigDecimal value = quotient.rounded(bands.decimals());
        int score = bands.score(value)
                .orElseThrow(() ->
                        new IllegalStateException("indicator " + command.indicator() + " has no band for " + value));
        Text remark = command.justification() == null ? null : Words.text("justification", command.justification());
        return new IndicatorAssessed(
                command.city(),
                command.year(),
                command.indicator(),
                framework.index().edition(),
                framework.version(),
                bands.version(),
                unit,
                command.variables(),
                quotient.value(),
                value,
                score,
                Scoring.COMPUTED,
                remark,
                command.statedOn());
    }

    private static IndicatorAssessed selfAssessed(
            AssessIndicator command, Framework framework, @Nullable String unit, Indicator indicator) {
        return new IndicatorAssessed(
                command.city(),
                command.year(),
                command.indicator(),
                framework.index().edition(),
                framework.version(),
                null,
                unit,
                command.variables(),
                null,
                null,
                IndexRules.scoreIsGiven(command.score(), indicator),
                Scoring.SELF_ASSESSED,
                IndexRules.justificationIsGiven(command.justification()),
                command.statedOn());
    }
}
