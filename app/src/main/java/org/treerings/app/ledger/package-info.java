/**
 * The ledger: one writer a node, one order for all. Appends entries at gap-free positions in commit order, answers
 * every append with certainty, and reads entries back byte for byte. It knows no city and no rule.
 */
@NullMarked
package org.treerings.app.ledger;

import org.jspecify.annotations.NullMarked;
