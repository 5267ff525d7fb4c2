package org.treerings.benchmark;

import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.identity.StreamId;

/** A version of a commitment's stream. */
record Place(CityId city, CommitmentId commitment, long version) {

    String stream() {
        return StreamId.of(city, commitment).value();
    }
}
