/**
 * The one place that assembles: database, Axon, clock, serialisers, processors, doors. Nothing here decides anything.
 */
@NullMarked
package org.treerings.app.wiring;

import org.jspecify.annotations.NullMarked;
