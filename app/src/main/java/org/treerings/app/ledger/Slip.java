package org.treerings.app.ledger;

import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** Goes along with a command and never into the ledger: under which key it was asked for, and what it appended. */
public final class Slip {

    /** Its name among the command's metadata. */
    public static final String KEY = "slip";

    private final @Nullable Request request;
    private Receipt receipt = Receipt.NOTHING;

    /** A slip for a request, if it came with a key. */
    public Slip(@Nullable Request request) {
        this.request = request;
    }

    static @Nullable Slip of(MetaData metadata) {
        return (Slip) metadata.get(KEY);
    }

    @Nullable
    Request request() {
        return request;
    }

    void write(Receipt appended) {
        receipt = appended;
    }

    /** What was appended; nothing until the command has been answered. */
    public Receipt receipt() {
        return receipt;
    }
}
