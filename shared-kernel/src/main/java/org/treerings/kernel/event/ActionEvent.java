package org.treerings.kernel.event;

import org.treerings.kernel.identity.ActionId;

/** What happened to an action under its commitment. */
public sealed interface ActionEvent extends CommitmentEvent
        permits ActionAdded,
                ActionDescribed,
                ActionWithdrawn,
                BaselineRecorded,
                TargetUpdated,
                ProgressReported,
                ValueConfirmed {

    ActionId action();
}
