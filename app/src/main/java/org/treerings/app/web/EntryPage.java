package org.treerings.app.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a city's entries.
 *
 * @param next the position of the last of them, after which the following page begins; absent on the last one
 */
record EntryPage(List<PublicEntry> items, @Nullable String next) {}
