package org.treerings.app.web.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treerings.app.ledger.publication.Sealed;
import org.treerings.app.ledger.tree.Leaf;

/**
 * An entry with which a stranger can rebuild its leaf.
 *
 * @param salt with payload and metadata what the digest is over; none of them where they were erased
 * @param erased said only where they were
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@SuppressWarnings("ArrayRecordComponent") // written, never compared
record ExportedEntry(
        @Nullable String actor,
        String digest,
        UUID id,
        long position,
        String recordedAt,
        int revision,
        String stream,
        String type,
        long version,
        byte @Nullable [] salt,
        byte @Nullable [] payload,
        byte @Nullable [] metadata,
        @Nullable Boolean erased) {

    static ExportedEntry of(Sealed entry) {
        Leaf leaf = entry.leaf();
        return new ExportedEntry(
                leaf.actor(),
                leaf.digest(),
                leaf.id(),
                leaf.position(),
                leaf.recordedAt(),
                leaf.revision(),
                leaf.stream(),
                leaf.type(),
                leaf.version(),
                entry.salt(),
                entry.payload(),
                entry.metadata(),
                entry.salt() == null ? true : null);
    }
}
