package org.treerings.commands.city;

import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.HeadOfGovernmentNamed;
import org.treerings.kernel.measure.Text;

/** Who heads the government, or the office alone. */
record Head(@Nullable String name, Text office) {

    static Head of(HeadOfGovernmentNamed event) {
        return new Head(event.name(), event.office());
    }
}
