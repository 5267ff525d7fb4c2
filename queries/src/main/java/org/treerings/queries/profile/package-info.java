/**
 * A city's profile as others rely on it: one document per city, kept ready beside the facts, and the list of cities.
 * It follows from the facts and the framework alone; no clock enters it.
 */
@NullMarked
package org.treerings.queries.profile;

import org.jspecify.annotations.NullMarked;
