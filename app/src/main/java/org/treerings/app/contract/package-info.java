/**
 * What the HTTP doors promise, as an OpenAPI document. It is made from the doors themselves: their parameters, and who is
 * let in, say what they may answer.
 */
@NullMarked
package org.treerings.app.contract;

import org.jspecify.annotations.NullMarked;
