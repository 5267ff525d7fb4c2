package org.treerings.app.exporting;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treerings.app.web.Word;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.queries.feed.ActionCriteria;
import org.treerings.queries.progress.Status;

/** Which actions are asked for, as it stands in an address. */
record ActionParameters(
        @Parameter(description = "Only the actions under it.") @Nullable
        CommitmentId commitment,

        @Parameter(description = "Of their progress, such as on-track.") @Nullable
        String status,

        @Parameter(description = "Number of a global target that they serve.") @Nullable
        Integer globalTarget) {

    ActionCriteria criteria(@Nullable List<String> with) {
        return new ActionCriteria(
                commitment,
                status == null ? null : Word.of("status", status, Status.class),
                Traits.globalTarget(globalTarget),
                Traits.of(with, ActionCriteria.Trait.class));
    }
}
