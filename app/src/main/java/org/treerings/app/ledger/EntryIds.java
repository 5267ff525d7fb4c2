package org.treerings.app.ledger;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.IdentifierFactory;

/**
 * Identifiers of commands and entries: UUIDs of version 8 that count on from 122 random bits drawn at the start, so that
 * no two nodes and no two starts meet. Random ones cost more than they give here: each draw takes the one lock of the
 * JDK's source, and a thread that loses its core meanwhile stops all others. Nobody is kept out by not knowing one.
 */
public final class EntryIds extends IdentifierFactory {

    private static final long VERSION = 0x8000L;
    private static final long VERSION_BITS = 0xF000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long COUNTED = 0x3FFF_FFFF_FFFF_FFFFL;

    private final long start;
    private final AtomicLong next;

    public EntryIds() {
        SecureRandom random = new SecureRandom();
        start = (random.nextLong() & ~VERSION_BITS) | VERSION;
        next = new AtomicLong(random.nextLong());
    }

    @Override
    public String generateIdentifier() {
        return new UUID(start, VARIANT | (next.getAndIncrement() & COUNTED)).toString();
    }
}
