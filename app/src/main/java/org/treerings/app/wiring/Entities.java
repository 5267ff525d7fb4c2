package org.treerings.app.wiring;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.Set;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.treerings.commands.city.City;
import org.treerings.commands.city.CityCommand;
import org.treerings.commands.commitment.Commitment;
import org.treerings.commands.commitment.CommitmentCommand;

/** The entities as Axon runs them: cached, and loaded from a snapshot where their stream has grown long. */
final class Entities {

    /** In events. */
    private static final int LONG_LOAD = 200;

    private Entities() {}

    static void register(Configurer configurer) {
        configurer.configureAggregate(entity(City.class)).configureAggregate(entity(Commitment.class));
    }

    private static <T> AggregateConfigurer<T> entity(Class<T> type) {
        return AggregateConfigurer.defaultConfiguration(type)
                .configureCache(_ -> new RecentEntities())
                .configureCommandTargetResolver(_ -> Entities::target)
                .configureSnapshotTrigger(configuration -> new LongLoads(configuration.snapshotter(), LONG_LOAD));
    }

    /** Axon's own way asks each command's class for its annotations anew, a tenth of a command's time. */
    private static VersionedAggregateIdentifier target(CommandMessage<?> message) {
        Object stream = message.getPayload() instanceof CityCommand city
                ? city.stream()
                : ((CommitmentCommand) message.getPayload()).stream();
        return new VersionedAggregateIdentifier(stream, null);
    }

    /** Lets only states pass that are of today's entities, at the revision of today's class. */
    static SnapshotFilter snapshotFilter() {
        Set<SerializedType> today = Set.of(ofToday(City.class), ofToday(Commitment.class));
        return snapshot -> today.contains(snapshot.getPayload().getType());
    }

    private static SerializedType ofToday(Class<?> entity) {
        return new SimpleSerializedType(entity.getName(), new AnnotationRevisionResolver().revisionOf(entity));
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
