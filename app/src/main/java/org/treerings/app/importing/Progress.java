package org.treerings.app.importing;

import java.util.OptionalLong;
import org.treerings.kernel.identity.CityId;

/** How far a city's record reaches, and how far of it can be read. */
public interface Progress {

    /** The position of the last entry of the city; empty if it has none. */
    OptionalLong recorded(CityId city);

    /** Returns when everything recorded of the city can be read, or after a while. */
    void awaitReadable(CityId city);
}
