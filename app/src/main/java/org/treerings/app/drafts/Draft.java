package org.treerings.app.drafts;

import java.time.Instant;

/**
 * A draft, without what is in it.
 *
 * @param version changes whenever the draft does
 * @param bytes how long it is
 */
public record Draft(String key, long version, Instant savedAt, int bytes) {}
