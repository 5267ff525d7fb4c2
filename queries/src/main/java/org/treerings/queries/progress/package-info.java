/**
 * How far a city has come with an action: the methods that tell it, each answer with all that it takes to compute it
 * again. No clock enters; the day is handed in.
 */
@NullMarked
package org.treerings.queries.progress;

import org.jspecify.annotations.NullMarked;
