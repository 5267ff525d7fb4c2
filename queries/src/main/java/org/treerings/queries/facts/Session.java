package org.treerings.queries.facts;

import java.time.Instant;
import java.util.List;
import org.treerings.kernel.identity.ActorId;

/**
 * What one author changed at a stretch: never with more than an hour in between.
 *
 * @param firstPosition of its first entry
 * @param lastPosition of its last entry; others may have recorded something between the two
 * @param paths what was changed, in the order of the alphabet, the first hundred
 * @param allPaths whether these are all
 * @param reasons those that were given, the first twenty
 */
public record Session(
        ActorId actor,
        String role,
        Instant firstRecordedAt,
        Instant lastRecordedAt,
        long changes,
        long entries,
        long firstPosition,
        long lastPosition,
        List<String> paths,
        boolean allPaths,
        List<String> reasons) {}
