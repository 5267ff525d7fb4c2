package org.treerings.commands.commitment;

import org.treerings.kernel.identity.ActionId;

/** A command about an action under a commitment. */
public sealed interface ActionCommand extends CommitmentCommand
        permits AddAction, WithdrawAction, DescribeAction, RecordBaseline, UpdateTarget, ReportProgress, ConfirmValue {

    ActionId action();
}
