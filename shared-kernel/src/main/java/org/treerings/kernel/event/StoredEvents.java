package org.treerings.kernel.event;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every event by its stored name, read off the permitted types, so that a new event needs no entry here. */
public final class StoredEvents {

    private static final Map<String, Class<? extends CityEvent>> BY_NAME = leaves(CityEvent.class)
            .collect(toUnmodifiableMap(type -> stored(type).name(), type -> type));

    private StoredEvents() {}

    public static Map<String, Class<? extends CityEvent>> byName() {
        return BY_NAME;
    }

    public static Optional<Class<? extends CityEvent>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * The name and revision of an event's type.
     *
     * @throws IllegalArgumentException if the type is no event
     */
    public static Stored stored(Class<?> event) {
        Stored stored = event.getAnnotation(Stored.class);
        if (stored == null) {
            throw new IllegalArgumentException(event + " has no stored name");
        }
        return stored;
    }

    private static Stream<Class<? extends CityEvent>> leaves(Class<?> type) {
        if (type.isSealed()) {
            return Arrays.stream(type.getPermittedSubclasses()).flatMap(StoredEvents::leaves);
        }
        return Stream.of(type.asSubclass(CityEvent.class));
    }
}
