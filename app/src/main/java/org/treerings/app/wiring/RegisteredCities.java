package org.treerings.app.wiring;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.treerings.commands.Cities;
import org.treerings.kernel.event.CityRegistered;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.StreamId;

/** The cities that the ledger knows. A registration is for ever, so that it needs to be read only once. */
final class RegisteredCities implements Cities {

    private final EventStore events;
    private final Map<CityId, ZoneId> timeZones = new ConcurrentHashMap<>();

    RegisteredCities(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<ZoneId> timeZone(CityId city) {
        ZoneId known = timeZones.get(city);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<ZoneId> read = read(city);
        read.ifPresent(timeZone -> timeZones.put(city, timeZone));
        return read;
    }

    private Optional<ZoneId> read(CityId city) {
        // From the first entry on: a snapshot would be an entity, not an entry.
        DomainEventStream stream = events.readEvents(StreamId.of(city).value(), 0);
        if (!stream.hasNext()) {
            return Optional.empty();
        }
        CityRegistered registered = (CityRegistered) stream.next().getPayload();
        return Optional.of(registered.timeZone());
    }
}
