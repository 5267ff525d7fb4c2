package org.treerings.app.ledger.publication;

import org.treerings.app.ledger.tree.Leaf;

/** An entry's leaf with the bytes that its digest commits to. */
@SuppressWarnings("ArrayRecordComponent") // bytes are handed through, never compared
public record Sealed(Leaf leaf, byte[] salt, byte[] payload, byte[] metadata) {

    byte[] bytes() {
        return leaf.bytes();
    }
}
