package org.treerings.app.web;

import java.time.Instant;
import java.time.LocalDate;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.diff.Diff;

/**
 * One of two states that are compared.
 *
 * @param position of the city's last entry that was known
 * @param recordedAt when that entry was recorded
 * @param profile where the document is that the patch is made for
 */
record DiffEnd(LocalDate day, long position, Instant recordedAt, String profile) {

    static DiffEnd of(CityId city, Diff.State state) {
        return new DiffEnd(
                state.day(), state.position(), state.recordedAt(), Mementos.uri(city, state.position(), state.day()));
    }
}
