package org.treerings.queries.profile;

import static java.util.stream.Collectors.toSet;
import static org.treerings.queries.profile.Finding.Severity.WARNING;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.treerings.kernel.identity.ResourceId;

/** What a progress report gives away. */
record ReportFindings(Set<ResourceId> shared) {

    static Stream<Finding> of(Collection<Resource> resources, List<Findings.Placed> actions) {
        ReportFindings findings =
                new ReportFindings(resources.stream().map(Resource::id).collect(toSet()));
        return actions.stream()
                .flatMap(placed -> placed.action().progress().reports().stream()
                        .flatMap(report -> findings.of(report, placed.item("progress/" + report.measuredOn()))));
    }

    private Stream<Finding> of(Progress.Report report, String path) {
        return evidenceIsNotShared(report, path);
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
