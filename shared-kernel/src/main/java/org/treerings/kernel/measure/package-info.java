/**
 * What is said and measured: texts with their language, typed values, and the sentences that hold them.
 */
@NullMarked
package org.treerings.kernel.measure;

import org.jspecify.annotations.NullMarked;
