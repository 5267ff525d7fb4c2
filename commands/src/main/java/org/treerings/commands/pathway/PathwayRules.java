package org.treerings.commands.pathway;

import java.util.IntSummaryStatistics;
import org.treerings.commands.CommandRejected;
import org.treerings.commands.Standing;
import org.treerings.commands.Versions;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.framework.Phase.Step;
import org.treerings.kernel.identity.ResourceId;

/** What the Nature Pathway refuses, and why. */
final class PathwayRules {

    private PathwayRules() {}

    static void stepExists(Framework framework, int step) {
        IntSummaryStatistics steps = framework.pathway().stream()
                .flatMap(phase -> phase.steps().stream())
                .mapToInt(Step::number)
                .summaryStatistics();
        if (step < steps.getMin() || step > steps.getMax()) {
            throw new CommandRejected(
                    "unknown-step",
                    "step",
                    "There is no step " + step + "; give a number from " + steps.getMin() + " to " + steps.getMax()
                            + ".");
        }
    }

    static void wasLinked(Versions<Standing<ResourceId>> link, int step, ResourceId resource) {
        if (!Standing.ever(link)) {
            throw new CommandRejected(
                    "unknown-link",
                    "resource",
                    "Resource " + resource + " was never linked to step " + step + "; there is nothing to unlink.");
        }
    }
}
