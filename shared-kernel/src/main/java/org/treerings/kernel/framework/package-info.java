/**
 * The catalogue that cities choose from, as versioned data: areas, commitments, actions and their baseline sentences,
 * pathway steps, index indicators, award tracks. Figures of one city stay out of it.
 */
@NullMarked
package org.treerings.kernel.framework;

import org.jspecify.annotations.NullMarked;
