package org.treerings.queries.facts;

import java.time.Instant;

/**
 * How many changes have something in common.
 *
 * @param group what that is
 * @param firstRecordedAt when the first of them was recorded
 * @param lastRecordedAt when the last of them was
 */
public record ChangeCount(String group, long changes, Instant firstRecordedAt, Instant lastRecordedAt) {}
