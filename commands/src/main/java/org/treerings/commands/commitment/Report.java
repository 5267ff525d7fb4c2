package org.treerings.commands.commitment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.ProgressReported;
import org.treerings.kernel.identity.ResourceId;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.Text;

/** How far an action had come on the day it was measured. */
record Report(
        Measure measure,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Text comment,
        @Nullable ResourceId evidence) {

    static Report of(ProgressReported event) {
        return new Report(event.measure(), event.numerator(), event.denominator(), event.comment(), event.evidence());
    }
}
