package org.treerings.app.wiring;

import java.time.Clock;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.treerings.app.importing.Decisions;
import org.treerings.app.importing.Rehearsals;
import org.treerings.commands.Cities;
import org.treerings.commands.Resources;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.StreamId;

/** Decides on a copy of some streams in memory, with the entities and rules of the record, and forgets it all. */
final class Rehearsal implements Rehearsals {

    private final EventStore record;
    private final Clock clock;
    private final Framework framework;

    Rehearsal(EventStore record, Clock clock, Framework framework) {
        this.record = record;
        this.clock = clock;
        this.framework = framework;
    }

    @Override
    public int on(Set<StreamId> streams, ToIntFunction<Decisions> play) {
        Configuration stage = stage(copy(streams)).start();
        try {
            return play.applyAsInt(new GatewayDecisions(stage.commandGateway()));
        } finally {
            stage.shutdown();
        }
    }

    private EventStorageEngine copy(Set<StreamId> streams) {
        InMemoryEventStorageEngine copy = new InMemoryEventStorageEngine();
        // From the first entry on: a snapshot would be an entity, and what the stage decides would change it.
        streams.forEach(stream -> copy.appendEvents(
                record.readEvents(stream.value(), 0).asStream().toList()));
        return copy;
    }

    private Configurer stage(EventStorageEngine copy) {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(_ -> copy)
                .configureSerializer(_ -> AxonWiring.jackson())
                .configureCorrelationDataProviders(_ -> AxonWiring.correlation())
                .registerComponent(Clock.class, _ -> clock)
                .registerComponent(Framework.class, _ -> framework)
                .registerComponent(Cities.class, stage -> new RegisteredCities(stage.eventStore()))
                .registerComponent(
                        Resources.class,
                        stage -> new SharedResources(stage.eventStore(), stage.getComponent(Cities.class)));
        Entities.register(configurer);
        return configurer;
    }
}
