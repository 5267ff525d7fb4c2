package org.treerings.queries.facts;

import java.time.Instant;

/**
 * A state that a city's record once had.
 *
 * @param position of the entry that brought it about
 */
public record Version(long position, Instant recordedAt) {}
