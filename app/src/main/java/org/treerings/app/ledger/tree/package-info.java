/**
 * The Merkle tree over the ledger (RFC 6962, section 2.1) and its tiles (C2SP tlog-tiles): leaves, hashes, paths, proofs.
 * It knows bytes only, neither files nor database.
 */
@NullMarked
package org.treerings.app.ledger.tree;

import org.jspecify.annotations.NullMarked;
