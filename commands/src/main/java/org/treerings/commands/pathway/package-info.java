/**
 * The Nature Pathway of a city: which resource shows what it did in which step. Its commands, the entity that hears them, and the rules that refuse.
 */
@NullMarked
package org.treerings.commands.pathway;

import org.jspecify.annotations.NullMarked;
