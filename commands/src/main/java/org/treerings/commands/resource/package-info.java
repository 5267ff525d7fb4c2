/**
 * A resource that a city shares: a file or a link. Its commands, the entity that hears them, and the rules that refuse.
 */
@NullMarked
package org.treerings.commands.resource;

import org.jspecify.annotations.NullMarked;
