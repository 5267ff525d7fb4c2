package org.treerings.app.wiring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.treerings.commands.Cities;
import org.treerings.commands.Resources;
import org.treerings.commands.resource.ResourceHistory;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.ResourceId;
import org.treerings.kernel.identity.StreamId;

/** The resources that the ledger knows, each read from its own entries. */
final class SharedResources implements Resources {

    private final EventStore events;
    private final Cities cities;

    SharedResources(EventStore events, Cities cities) {
        this.events = events;
        this.cities = cities;
    }

    @Override
    public Optional<Shared> find(CityId city, ResourceId resource, LocalDate day) {
        String stream = StreamId.resource(city, resource).value();
        // From the first entry on: a snapshot would be an entity, not an entry.
        List<? extends DomainEventMessage<?>> entries =
                events.readEvents(stream, 0).asStream().toList();
        return cities.timeZone(city).flatMap(timeZone -> ResourceHistory.standing(entries, timeZone, day));
    }
}
