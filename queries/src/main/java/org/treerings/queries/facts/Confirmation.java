package org.treerings.queries.facts;

import java.time.LocalDate;
import org.treerings.kernel.identity.EntryId;

/**
 * The last time that the city said that a value is still right.
 *
 * @param entry that says so
 */
public record Confirmation(LocalDate day, EntryId entry) {}
