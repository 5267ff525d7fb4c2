package org.treerings.commands;

import java.time.LocalDate;
import java.util.Optional;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.ResourceId;

/** The resources that cities share, as far as other streams' rules need to know them. */
public interface Resources {

    /**
     * How a resource stands.
     *
     * @param version of its stream's last entry, counted from 0
     */
    record Shared(boolean withdrawn, long version) {}

    /** How a resource stands on a day; empty if it was not shared by then, or not rightly. */
    Optional<Shared> find(CityId city, ResourceId resource, LocalDate day);
}
