/**
 * A city's profile as others rely on it: one document per city, kept ready beside the facts, and the list of cities.
 * It follows from the facts, the framework, the rules and the city's day.
 */
@NullMarked
package org.treerings.queries.profile;

import org.jspecify.annotations.NullMarked;
