/**
 * The command line: the same doors for whoever has the data directory in hand. Words in, lines out, and an exit code.
 */
@NullMarked
package org.treerings.app.cli;

import org.jspecify.annotations.NullMarked;
