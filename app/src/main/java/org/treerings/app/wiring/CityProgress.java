package org.treerings.app.wiring;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.treerings.app.importing.Progress;
import org.treerings.app.ledger.Ledger;
import org.treerings.app.web.ReadSide;
import org.treerings.kernel.event.ProfileImported;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.DocumentDigest;
import org.treerings.kernel.identity.StreamId;
import org.treerings.queries.profile.Profiles;

/** Compares what the ledger holds of a city with what its profile shows. */
final class CityProgress implements Progress, ReadSide {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

    private final Ledger ledger;
    private final EventStore events;
    private final Profiles profiles;
    private final LongSupplier position;

    CityProgress(Ledger ledger, EventStore events, Profiles profiles, LongSupplier position) {
        this.ledger = ledger;
        this.events = events;
        this.profiles = profiles;
        this.position = position;
    }

    @Override
    public OptionalLong recorded(CityId city) {
        return ledger.lastOfCity(city);
    }

    @Override
    public boolean holds(CityId city, DocumentDigest content) {
        // From the first entry on: a snapshot would be an entity, not an entry.
        return events.readEvents(StreamId.of(city).value(), 0)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .anyMatch(entry -> entry instanceof ProfileImported imported
                        && imported.content().equals(content));
    }

    @Override
    public void awaitReadable(CityId city) {
        recorded(city).ifPresent(position -> shows(city, position));
    }

    @Override
    public boolean shows(long position) {
        return ledger.at(position)
                .map(entry -> shows(new StreamId(entry.stream()).city(), position))
                .orElse(false);
    }

    @Override
    public long position() {
        return position.getAsLong();
    }

    private boolean shows(CityId city, long position) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (profiles.position(city).orElse(-1) < position) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return true;
    }
}
