package org.treerings.kernel.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.identity.ResourceId;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.Text;

/**
 * How far the city has come.
 *
 * @param measuredOn the day the values were true; a later report on the same day replaces it
 * @param numerator of a share, where the parts are known
 * @param denominator of a share, where the parts are known
 * @param evidence a resource of the city that shows it; came to revision 1 later, absent before
 */
@Stored(name = "progress-reported")
public record ProgressReported(
        CityId city,
        CommitmentId commitment,
        ActionId action,
        Measure measure,
        LocalDate measuredOn,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Text comment,
        @Nullable ResourceId evidence,
        @Nullable LocalDate statedOn)
        implements ActionEvent {}
