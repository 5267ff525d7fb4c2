package org.treerings.app.wiring;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.snapshotting.RevisionSnapshotFilter;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.treerings.commands.city.City;
import org.treerings.commands.commitment.Commitment;

/** The entities as Axon runs them: cached, and loaded from a snapshot where their stream grows long. */
final class Entities {

    private static final int EVENTS_BETWEEN_SNAPSHOTS = 200;

    private Entities() {}

    static void register(Configurer configurer) {
        configurer.configureAggregate(entity(City.class)).configureAggregate(entity(Commitment.class));
    }

    private static <T> AggregateConfigurer<T> entity(Class<T> type) {
        return AggregateConfigurer.defaultConfiguration(type)
                .configureCache(_ -> new WeakReferenceCache())
                .configureSnapshotTrigger(configuration ->
                        new EventCountSnapshotTriggerDefinition(configuration.snapshotter(), EVENTS_BETWEEN_SNAPSHOTS));
    }

    /** Lets only snapshots pass that have the revision of today's class. */
    static SnapshotFilter snapshotFilter() {
        return ofToday(City.class).combine(ofToday(Commitment.class));
    }

    private static SnapshotFilter ofToday(Class<?> type) {
        return RevisionSnapshotFilter.builder()
                .type(type)
                .revision(new AnnotationRevisionResolver().revisionOf(type))
                .build();
    }

    /** Entities by their fields: they have no getters and want none. */
    static Serializer snapshotSerializer() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> mapper.changeDefaultVisibility(
                        visible -> visible.withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                                .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY)))
                .build();
    }
}
