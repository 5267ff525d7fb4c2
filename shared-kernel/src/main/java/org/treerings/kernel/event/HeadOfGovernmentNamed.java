package org.treerings.kernel.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.measure.Text;

/**
 * Who heads the city's government. A public office, so the name is no private one.
 *
 * @param name absent where only the office was given
 */
@Stored(name = "head-of-government-named", revision = 2)
public record HeadOfGovernmentNamed(
        CityId city,
        @Nullable String name,
        Text office,
        @Nullable LocalDate statedOn) implements CityEvent {}
