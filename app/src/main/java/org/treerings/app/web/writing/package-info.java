/**
 * The doors through which officers write: a request becomes one command, and its answer says what was recorded. Who may,
 * which version was seen and whether it was asked before is decided at one desk for all of them.
 */
@NullMarked
package org.treerings.app.web.writing;

import org.jspecify.annotations.NullMarked;
