/**
 * What a reader should know about a profile document before trusting it: one small check for each kind of trouble.
 */
@NullMarked
package org.treerings.app.importing.finding;

import org.jspecify.annotations.NullMarked;
