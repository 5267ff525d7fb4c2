package org.treerings.app.importing;

import java.util.OptionalLong;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.DocumentDigest;

/** What a city's record holds, how far it reaches, and how far of it can be read. */
public interface Progress {

    /** The position of the last entry of the city; empty if it has none. */
    OptionalLong recorded(CityId city);

    /** Whether a document of this content was brought in whole. */
    boolean holds(CityId city, DocumentDigest content);

    /** Returns when everything recorded of the city can be read, or after a while. */
    void awaitReadable(CityId city);
}
