package org.treerings.queries.diff;

import java.time.LocalDate;

/**
 * Where a difference begins or ends.
 *
 * @param day as of which
 * @param position as it was known when the entry there had been recorded and none after it
 */
public record Bound(LocalDate day, long position) {}
