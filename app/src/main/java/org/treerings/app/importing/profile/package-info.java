/**
 * What a profile document says, chapter by chapter, as it is printed. Nothing is judged here.
 */
@NullMarked
package org.treerings.app.importing.profile;

import org.jspecify.annotations.NullMarked;
