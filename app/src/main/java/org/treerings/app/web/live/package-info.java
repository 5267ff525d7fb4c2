/**
 * The record as it grows: one reader of the ledger for all streams of a node, and for each of them no more than the
 * position up to which it was told.
 */
@NullMarked
package org.treerings.app.web.live;

import org.jspecify.annotations.NullMarked;
