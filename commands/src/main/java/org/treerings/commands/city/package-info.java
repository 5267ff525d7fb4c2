/**
 * The city and what it says of itself. Its commands, the entity that hears them, and the rules that refuse.
 */
@NullMarked
package org.treerings.commands.city;

import org.jspecify.annotations.NullMarked;
