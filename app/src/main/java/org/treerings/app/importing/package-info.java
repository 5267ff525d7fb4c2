/**
 * Profile documents brought in: a document as it was read, the commands that record it, and the report to whoever sent it.
 */
@NullMarked
package org.treerings.app.importing;

import org.jspecify.annotations.NullMarked;
