package org.treerings.kernel.framework;

import java.util.List;
import java.util.Map;
import org.treerings.kernel.identity.CommitmentId;

/**
 * A commitment that cities can make.
 *
 * @param globalTargets numbers of the global biodiversity framework's targets, inferred from the wording
 * @param relatedIndicators numbers of index indicators that ask for the same thing
 */
public record OfferedCommitment(
        CommitmentId code,
        Map<String, String> title,
        List<Integer> globalTargets,
        List<Integer> relatedIndicators,
        List<OfferedAction> actions) {}
