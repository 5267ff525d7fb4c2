package org.treerings.app.ledger;

import java.time.Instant;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What this node has appended in one transaction, which is committed: entries in a row, as they stand in the database. */
public final class Committed {

    private final long first;
    private final Instant recordedAt;
    private final Batch batch;

    Committed(long first, Instant recordedAt, Batch batch) {
        this.first = first;
        this.recordedAt = recordedAt;
        this.batch = batch;
    }

    /** The position of its first entry. */
    public long first() {
        return first;
    }

    /** The position of its last entry. */
    public long last() {
        return first + batch.size() - 1;
    }

    /** What it takes of the memory, about. */
    public long bytes() {
        return batch.bytes();
    }

    public Stream<Entry> entries() {
        return LongStream.rangeClosed(first, last()).mapToObj(this::entry);
    }

    private Entry entry(long position) {
        return batch.event((int) (position - first)).at(position, recordedAt);
    }

    /** The salt of one of its entries. */
    public byte[] salt(long position) {
        return batch.salt((int) (position - first));
    }
}
