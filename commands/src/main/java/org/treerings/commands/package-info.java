/**
 * The decisions: what may be asked and when it is refused. Commands, the entities that hear them, and their rules; no storage,
 * no transport, no clock but the one handed in.
 */
@NullMarked
package org.treerings.commands;

import org.jspecify.annotations.NullMarked;
