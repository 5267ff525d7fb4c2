/**
 * Bytes to lines, and what can be told from a line alone: its wording, marks, dates, figures and language.
 */
@NullMarked
package org.treerings.app.importing.text;

import org.jspecify.annotations.NullMarked;
