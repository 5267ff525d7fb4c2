/** The record in forms that other programs take: rows of JSON or of tables. */
@NullMarked
package org.treerings.app.exporting;

import org.jspecify.annotations.NullMarked;
