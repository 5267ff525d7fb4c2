/**
 * The officers who speak for a city. Its commands, the entity that hears them, and the rules that refuse.
 */
@NullMarked
package org.treerings.commands.officers;

import org.jspecify.annotations.NullMarked;
