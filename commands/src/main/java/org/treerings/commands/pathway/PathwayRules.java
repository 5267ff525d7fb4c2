package org.treerings.commands.pathway;

import org.treerings.commands.CommandRejected;
import org.treerings.commands.Standing;
import org.treerings.commands.Versions;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.ResourceId;

/** What the Nature Pathway refuses, and why. */
final class PathwayRules {

    private PathwayRules() {}

    static void stepExists(Framework framework, int step) {
        boolean exists = framework.pathway().stream()
                .flatMap(phase -> phase.steps().stream())
                .anyMatch(offered -> offered.number() == step);
        if (!exists) {
            throw new CommandRejected(
                    "unknown-step", "step", "There is no step " + step + "; give a number from 1 to 9.");
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
