/**
 * The language: what can have happened to a city's record, and in which words. Facts and identities only;
 * no rule that refuses, no framework, no storage.
 */
@NullMarked
package org.treerings.kernel;

import org.jspecify.annotations.NullMarked;
