package org.treerings.kernel.framework;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.measure.SentenceTemplate;

/**
 * An action that cities can take under a commitment.
 *
 * @param sdgTargets codes such as {@code 15.5}
 * @param baseline the sentence that its baseline fills; absent where the platform shows none
 */
public record OfferedAction(
        ActionId code,
        Map<String, String> title,
        List<Integer> globalTargets,
        List<String> sdgTargets,
        List<Integer> relatedIndicators,
        @Nullable SentenceTemplate baseline) {}
