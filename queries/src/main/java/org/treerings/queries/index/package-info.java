/**
 * The City Biodiversity Index year by year: what was assessed, how each score came about, and one year against another.
 * Not assessed is not zero, and totals of different editions are never compared.
 */
@NullMarked
package org.treerings.queries.index;

import org.jspecify.annotations.NullMarked;
