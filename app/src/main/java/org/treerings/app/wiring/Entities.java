package org.treerings.app.wiring;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.treerings.commands.index.IndexCommand;
import org.treerings.commands.index.IndexYear;
import org.treerings.commands.officers.Officers;
import org.treerings.commands.officers.OfficersCommand;
import org.treerings.commands.pathway.Pathway;
import org.treerings.commands.pathway.PathwayCommand;
import org.treerings.commands.resource.Resource;
import org.treerings.commands.resource.ResourceCommand;

/** The entities as Axon runs them: cached, and loaded from a snapshot where their stream has grown long. */
final class Entities {

    /** In events. */
    private static final int LONG_LOAD = 200;

    private static final List<Class<?>> ALL =
            List.of(City.class, Commitment.class, Pathway.class, IndexYear.class, Resource.class, Officers.class);

    private Entities() {}

    static void register(Configurer configurer) {
        ALL.forEach(type -> configurer.configureAggregate(entity(type)));
    }

    private static <T> AggregateConfigurer<T> entity(Class<T> type) {
        return AggregateConfigurer.defaultConfiguration(type)
                .configureCache(_ -> new RecentEntities())
                .configureCommandTargetResolver(_ -> Entities::target)
                .configureSnapshotTrigger(configuration -> new LongLoads(configuration.snapshotter(), LONG_LOAD));
    }

    /** Axon's own way asks each command's class for its annotations anew, a tenth of a command's time. */
    static VersionedAggregateIdentifier target(CommandMessage<?> message) {
        Object stream = switch (message.getPayload()) {
            case CityCommand city -> city.stream();
            case CommitmentCommand commitment -> commitment.stream();
            case PathwayCommand pathway -> pathway.stream();
            case IndexCommand index -> index.stream();
            case ResourceCommand resource -> resource.stream();
            case OfficersCommand officers -> officers.stream();
            default -> throw new IllegalArgumentException("no entity hears " + message.getPayloadType());
        };
        return new VersionedAggregateIdentifier(stream, null);
    }

    /** Lets only states pass that are of today's entities, at the revision of today's class. */
    static SnapshotFilter snapshotFilter() {
        Set<SerializedType> today = ALL.stream().map(Entities::ofToday).collect(Collectors.toUnmodifiableSet());
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
