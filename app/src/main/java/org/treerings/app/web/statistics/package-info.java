/** Figures over cities as they are sent: each with its definition, its denominator and an address of the list it counts. */
@NullMarked
package org.treerings.app.web.statistics;

import org.jspecify.annotations.NullMarked;
