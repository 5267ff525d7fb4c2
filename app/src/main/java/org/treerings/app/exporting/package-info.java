/**
 * What is taken away: feeds over all cities, registers as CSV, each with a dictionary of its columns, and the provenance
 * of a profile as other programs read it. All of it is written as it is read.
 */
@NullMarked
package org.treerings.app.exporting;

import org.jspecify.annotations.NullMarked;
