package org.treerings.queries.rebuild;

import java.util.List;
import org.treerings.queries.facts.Recorded;

/** Where entries come from. */
public interface Source {

    /** Those after a position, -1 for all, in their order, at most {@code limit}. */
    List<Recorded> after(long position, int limit);

    /** The position of the last one; -1 if there is none. */
    long head();
}
