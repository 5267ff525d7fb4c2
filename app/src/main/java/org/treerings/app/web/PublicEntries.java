package org.treerings.app.web;

import org.treerings.app.ledger.Entry;
import tools.jackson.databind.json.JsonMapper;

/** Opens entries to the world. */
public final class PublicEntries {

    private final JsonMapper json;

    public PublicEntries(JsonMapper json) {
        this.json = json;
    }

    PublicEntry of(Entry entry) {
        return new PublicEntry(
                entry.position(),
                entry.id(),
                entry.stream(),
                entry.version(),
                entry.type(),
                entry.revision(),
                entry.recordedAt(),
                entry.erased() ? null : json.readTree(entry.payload()),
                json.readTree(entry.metadata()),
                entry.erased());
    }

    /** In one line. */
    public byte[] json(Entry entry) {
        return json.writeValueAsBytes(of(entry));
    }
}
