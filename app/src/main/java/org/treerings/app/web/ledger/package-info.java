/** The published ledger over HTTP: checkpoint, tiles and keys as tlog-tiles serves them, leaves, proofs, evidence. */
@NullMarked
package org.treerings.app.web.ledger;

import org.jspecify.annotations.NullMarked;
