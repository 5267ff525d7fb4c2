/**
 * A commitment with the actions under it. Its commands, the entity that hears them, and the rules that refuse.
 */
@NullMarked
package org.treerings.commands.commitment;

import org.jspecify.annotations.NullMarked;
