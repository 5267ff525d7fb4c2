package org.treerings.app.importing.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The chapter of the City Biodiversity Index. */
public record Index(@Nullable PrintedNumber points, List<Component> components) {

    /**
     * A core component, by its code.
     *
     * @param started unless the document says that the city has not
     * @param line where its title stands
     */
    public record Component(String code, int line, @Nullable PrintedNumber points, boolean started) {}

    /** Whether the city has started on any component. */
    public boolean isStarted() {
        return components.stream().anyMatch(Component::started);
    }
}
