package org.treerings.commands.commitment;

import org.treerings.kernel.event.ActionDescribed;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.event.ProgressReported;
import org.treerings.kernel.event.TargetUpdated;

/** What an officer says of trees in May and June of 2026. */
abstract class OfficerScenario extends CommitmentScenario {

    static MakeCommitment make() {
        return new MakeCommitment(ANSHUN, CLIMATE, CLIMATE_TITLE, day("2026-05-20"));
    }

    static WithdrawCommitment withdraw(String reason) {
        return new WithdrawCommitment(ANSHUN, CLIMATE, reason, day("2026-05-20"));
    }

    static AddAction add() {
        return new AddAction(ANSHUN, CLIMATE, TREES, TREES_TITLE, day("2026-05-20"));
    }

    static WithdrawAction leave(String reason) {
        return new WithdrawAction(ANSHUN, CLIMATE, TREES, reason, day("2026-05-20"));
    }

    static ActionDescribed described(String words) {
        return new ActionDescribed(ANSHUN, CLIMATE, TREES, english(words), day("2026-05-01"));
    }

    static DescribeAction describe(String words) {
        return new DescribeAction(ANSHUN, CLIMATE, TREES, english(words), day("2026-05-20"));
    }

    static RecordBaseline baseline(String percent) {
        return new RecordBaseline(
                ANSHUN,
                CLIMATE,
                TREES,
                TREE_COVER,
                null,
                percent(percent),
                TREE_COVER_SENTENCE,
                null,
                day("2026-05-20"));
    }

    static TargetUpdated updated() {
        return new TargetUpdated(ANSHUN, CLIMATE, TREES, english("more"), percent("65"), null, day("2026-05-01"));
    }

    static UpdateTarget update(String percent) {
        return new UpdateTarget(ANSHUN, CLIMATE, TREES, english("more"), filled(percent), null, day("2026-05-20"));
    }

    static ProgressReported reported() {
        return new ProgressReported(
                ANSHUN, CLIMATE, TREES, percent("63.1"), day("2026-04-30"), null, null, null, null, day("2026-05-01"));
    }

    static ReportProgress report(String percent) {
        return new ReportProgress(
                ANSHUN, CLIMATE, TREES, filled(percent), day("2026-04-30"), null, null, null, null, day("2026-05-20"));
    }

    static ConfirmValue confirm() {
        return new ConfirmValue(ANSHUN, CLIMATE, TREES, Item.BASELINE, day("2026-06-01"));
    }
}
