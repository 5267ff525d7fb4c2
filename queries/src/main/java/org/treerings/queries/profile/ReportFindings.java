package org.treerings.queries.profile;

import static java.util.stream.Collectors.toSet;
import static org.treerings.queries.profile.Finding.Severity.WARNING;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.treerings.kernel.identity.ResourceId;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.Numeral;
import org.treerings.kernel.measure.Value;

/** What a progress report gives away. */
record ReportFindings(Set<ResourceId> shared) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    static Stream<Finding> of(Collection<Resource> resources, List<Findings.Placed> actions) {
        ReportFindings findings =
                new ReportFindings(resources.stream().map(Resource::id).collect(toSet()));
        return actions.stream()
                .flatMap(placed -> placed.action().progress().reports().stream()
                        .flatMap(report -> findings.of(report, placed.item("progress/" + report.measuredOn()))));
    }

    private Stream<Finding> of(Progress.Report report, String path) {
        return Stream.of(
                        ActionFindings.textInNumericSlot(report.measure(), path),
                        shareDiffers(report, path),
                        evidenceIsNotShared(report, path))
                .flatMap(found -> found);
    }

    private static Stream<Finding> shareDiffers(Progress.Report report, String path) {
        BigDecimal upper = report.numerator();
        BigDecimal lower = report.denominator();
        if (upper == null || lower == null || report.measure().type() != MeasureType.PERCENTAGE) {
            return Stream.empty();
        }
        BigDecimal exact = upper.multiply(WHOLE).divide(lower, MathContext.DECIMAL128);
        return report.measure().values().values().stream()
                .flatMap(value -> value instanceof Value.Amount(BigDecimal number) ? Stream.of(number) : Stream.empty())
                .filter(number -> !printed(number).agreesWith(exact))
                .map(number -> new Finding(
                        "share-differs",
                        WARNING,
                        path,
                        "The report says " + number.toPlainString() + " percent, its parts make "
                                + exact.setScale(2, RoundingMode.HALF_UP).toPlainString()
                                + "; both should be the same share."));
    }

    private static Numeral printed(BigDecimal number) {
        return new Numeral(number, number.ulp());
    }

    private Stream<Finding> evidenceIsNotShared(Progress.Report report, String path) {
        return Stream.ofNullable(report.evidence())
                .filter(evidence -> !shared.contains(evidence))
                .map(evidence -> new Finding(
                        "evidence-not-shared",
                        WARNING,
                        path,
                        "The report names resource " + evidence
                                + " as evidence, which the city does not share; it should"
                                + " be shared again, or another be named."));
    }
}
