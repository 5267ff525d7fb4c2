/**
 * The award tracks: what each level asks for by the framework's rules, and what of it the profile meets. Each level is
 * told by itself; none presumes another.
 */
@NullMarked
package org.treerings.queries.awards;

import org.jspecify.annotations.NullMarked;
