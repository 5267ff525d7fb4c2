package org.treerings.app.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.Stored;
import org.treerings.kernel.event.StoredEvents;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/**
 * Events as JSON under their stored names and revisions, so that no Java name ever enters the ledger. Absent values are
 * left out.
 */
public final class EventSerializer extends Jackson3Serializer {

    private EventSerializer(Builder builder) {
        super(builder);
    }

    public static EventSerializer create() {
        return new EventSerializer(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(EventSerializer::settle));
    }

    private static void settle(JsonMapper.Builder mapper) {
        mapper.changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .addModule(new BlackbirdModule());
    }

    /**
     * Reads an event of today's revision.
     *
     * @throws SerializationException if it is of another: a younger program wrote it, or an upcaster is missing
     */
    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as inherited
    public <S, T> T deserialize(SerializedObject<S> stored) {
        String name = stored.getType().getName();
        String revision = stored.getType().getRevision();
        StoredEvents.named(name)
                .filter(event -> !typeForClass(event).getRevision().equals(revision))
                .ifPresent(_ -> {
                    throw new SerializationException("nobody here reads %s %s".formatted(name, revision));
                });
        return super.deserialize(stored);
    }

    /** An unknown word is an event too: Axon would pass it over in silence, and decide or show without it. */
    @Override
    public Class<?> classForType(SerializedType type) {
        Class<?> found = super.classForType(type);
        return found.equals(UnknownSerializedType.class) ? CityEvent.class : found;
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        return StoredEvents.named(type.getName())
                .<String>map(Class::getName)
                .orElseGet(() -> super.resolveClassName(type));
    }

    @Override
    @SuppressWarnings("rawtypes") // as inherited
    public SerializedType typeForClass(Class type) {
        if (type != null && CityEvent.class.isAssignableFrom(type)) {
            Stored stored = StoredEvents.stored(type);
            return new SimpleSerializedType(stored.name(), String.valueOf(stored.revision()));
        }
        return super.typeForClass(type);
    }
}
