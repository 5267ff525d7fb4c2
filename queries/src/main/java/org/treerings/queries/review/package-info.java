/**
 * What an auditor should look at: not what a profile says, but how it came to say it. Told anew each time from the versions
 * of facts; nothing here is a verdict.
 */
@NullMarked
package org.treerings.queries.review;

import org.jspecify.annotations.NullMarked;
