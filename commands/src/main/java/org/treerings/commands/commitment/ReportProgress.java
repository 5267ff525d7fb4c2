package org.treerings.commands.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Numbers;
import org.treerings.commands.Words;
import org.treerings.kernel.event.ProgressReported;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.identity.ResourceId;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.Text;

/**
 * Report how far the city has come.
 *
 * @param evidence a resource that the city shares
 */
public record ReportProgress(
        CityId city,
        CommitmentId commitment,
        ActionId action,
        Filling measure,
        LocalDate measuredOn,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Text comment,
        @Nullable ResourceId evidence,
        @Nullable LocalDate statedOn)
        implements ActionCommand {

    ProgressReported event(Measure fitting) {
        CommitmentRules.shareIsComplete(numerator, denominator);
        return new ProgressReported(
                city,
                commitment,
                action,
                fitting,
                measuredOn,
                Numbers.plainIfGiven("numerator", numerator),
                Numbers.plainIfGiven("denominator", denominator),
                comment == null ? null : Words.text("comment", comment),
                evidence,
                statedOn);
    }
}
