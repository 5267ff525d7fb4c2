package org.treerings.queries.diff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.treerings.queries.profile.ReadyDocument;

/**
 * What lies between two states of a city's record.
 *
 * @param changes of the facts, in the order of the entries that brought them about
 * @param patch that makes the later profile out of the earlier one, all that only follows from facts and days included
 */
public record Diff(State from, State to, List<Difference> changes, List<Operation> patch) {

    /**
     * One of the two.
     *
     * @param position of the city's last entry that was known
     * @param recordedAt when that entry was recorded
     */
    public record State(LocalDate day, long position, Instant recordedAt) {

        static State of(ReadyDocument profile) {
            return new State(profile.day(), profile.position(), profile.recordedAt());
        }
    }
}
