package org.treerings.queries.diff;

import org.treerings.queries.facts.Change;

/**
 * A path at which two states differ.
 *
 * @param label what the path is called, for people
 * @param change from the one value to the other, by the entry that brought it about
 */
public record Difference(String label, Change change) {}
