package org.treerings.queries.review;

import java.util.Optional;
import java.util.stream.Stream;
import org.treerings.queries.facts.Fact;

/** Baselines that moved under the target, or away from under a report. */
record BaselineReview(Claims claims) {

    Stream<ReviewFinding> findings() {
        return Stream.concat(
                Step.of(claims.baselines()).flatMap(step -> changedAfterTarget(step).stream()),
                claims.reports().stream().flatMap(report -> againstRetracted(report).stream()));
    }

    private Optional<ReviewFinding> changedAfterTarget(Step step) {
        if (Claims.values(step.before()).equals(Claims.values(step.after()))) {
            return Optional.empty();
        }
        return claims.targets().stream()
                .filter(target -> target.position() < step.after().position())
                .findFirst()
                .map(target -> ReviewFinding.of(
                        "baseline-changed-after-target",
                        "The baseline got other values when there was a target already, which entry " + target.entry()
                                + " had set.",
                        step.after(),
                        step.before()));
    }

    private Optional<ReviewFinding> againstRetracted(Fact report) {
        return claims.baselineBefore(report)
                .filter(baseline -> baseline.retractedAt() != null)
                .map(baseline -> ReviewFinding.of(
                        "report-against-retracted-baseline",
                        "The baseline that stood when this was reported, entry " + baseline.entry()
                                + ", was retracted; what was reported may have to be looked at again.",
                        report,
                        baseline));
    }
}
