package org.treerings.app.ledger.publication;

import org.jspecify.annotations.Nullable;
import org.treerings.app.ledger.tree.Leaf;

/** An entry's leaf with the bytes that its digest commits to; without them where they were erased. */
@SuppressWarnings("ArrayRecordComponent") // bytes are handed through, never compared
public record Sealed(Leaf leaf, byte @Nullable [] salt, byte @Nullable [] payload, byte @Nullable [] metadata) {

    byte[] bytes() {
        return leaf.bytes();
    }
}
