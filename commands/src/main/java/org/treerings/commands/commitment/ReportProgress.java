package org.treerings.commands.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.Text;

/** Report how far the city has come. */
public record ReportProgress(
        CityId city,
        CommitmentId commitment,
        ActionId action,
        Measure measure,
        LocalDate measuredOn,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Text comment,
        @Nullable LocalDate statedOn)
        implements ActionCommand {}
