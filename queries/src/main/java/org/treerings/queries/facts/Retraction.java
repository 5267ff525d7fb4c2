package org.treerings.queries.facts;

import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.EntryId;

/**
 * How an entry was taken back.
 *
 * @param entry that did it
 * @param position of that entry
 */
public record Retraction(
        EntryId entry, long position, @Nullable String reason) {}
