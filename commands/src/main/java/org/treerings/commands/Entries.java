package org.treerings.commands;

import org.axonframework.modelling.command.AggregateLifecycle;
import org.treerings.kernel.event.CityEvent;

/** How every command ends: with one entry, or with none where nothing changes. */
public final class Entries {

    private Entries() {}

    /** Appends the event. True, for the command's answer. */
    public static boolean append(CityEvent event) {
        AggregateLifecycle.apply(event);
        return true;
    }

    /** Appends the event unless the item is settled without it. */
    public static <V> boolean append(CityEvent event, Versions<V> item, Statement statement, V value) {
        return !item.settle(statement, value) && append(event);
    }
}
