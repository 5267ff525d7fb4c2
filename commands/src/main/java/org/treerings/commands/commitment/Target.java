package org.treerings.commands.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.TargetUpdated;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.Text;

/** Where an action is to get. */
record Target(
        Text text, @Nullable Measure measure, @Nullable LocalDate dueOn) {

    static Target of(TargetUpdated event) {
        return new Target(event.text(), event.measure(), event.dueOn());
    }
}
