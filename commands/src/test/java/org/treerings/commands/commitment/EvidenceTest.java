package org.treerings.commands.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.ProgressReported;
import org.treerings.kernel.identity.ResourceId;

/** A progress report may name a resource as evidence. */
class EvidenceTest extends CommitmentScenario {

    EvidenceTest() {
        givenTheProfile();
    }

    @Test
    void isRecordedAndReliedOnAsItWasShared() {
        when("2026-06-01", unseen(), report(INVENTORY)).records(reported(INVENTORY));
        assertThat(relied()).containsExactly(Map.entry("resource:anshun/forest-inventory", 3L));
    }

    @Test
    void isReliedOnNoMoreWhenTheReportIsRepeated() {
        given("2026-06-01", reported(INVENTORY));
        when("2026-06-01", unseen(), report(INVENTORY)).changesNothing();
        assertThat(relied()).isEmpty();
    }

    @Test
    void mayComeLater() {
        given("2026-06-01", reported(null));
        when("2026-06-01", seen(entry(3)), report(INVENTORY)).records(reported(INVENTORY));
    }

    @Test
    void isRefusedWhereNobodySharedIt() {
        when("2026-06-01", report(new ResourceId("rumours")))
                .isRefused("unknown-resource", "evidence", "share it first");
    }

    @Test
    void isRefusedWhereItIsWithdrawn() {
        when("2026-06-01", report(WITHDRAWN)).isRefused("resource-withdrawn", "evidence", "share it again first");
    }

    private static ReportProgress report(ResourceId evidence) {
        return new ReportProgress(
                ANSHUN,
                CLIMATE,
                TREES,
                filled("63.1"),
                day("2026-05-31"),
                null,
                null,
                null,
                evidence,
                day("2026-06-01"));
    }

    private static ProgressReported reported(@Nullable ResourceId evidence) {
        return new ProgressReported(
                ANSHUN,
                CLIMATE,
                TREES,
                percent("63.1"),
                day("2026-05-31"),
                null,
                null,
                null,
                evidence,
                day("2026-06-01"));
    }
}
