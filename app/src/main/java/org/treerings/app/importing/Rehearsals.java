package org.treerings.app.importing;

import java.util.Set;
import java.util.function.ToIntFunction;
import org.treerings.kernel.identity.StreamId;

/** Stages on which commands can be tried: the same entities and rules, nothing recorded. */
public interface Rehearsals {

    /** Plays on a stage where these streams stand as the record has them, and clears it away. */
    int on(Set<StreamId> streams, ToIntFunction<Decisions> play);
}
