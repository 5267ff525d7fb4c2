/**
 * The City Biodiversity Index of a city for one year. Its commands, the entity that hears them, and the rules that refuse.
 */
@NullMarked
package org.treerings.commands.index;

import org.jspecify.annotations.NullMarked;
