package org.treerings.commands;

import org.axonframework.modelling.command.AggregateLifecycle;
import org.treerings.kernel.event.CityEvent;

/** How a command ends: with an entry, or with none where nothing changes. */
public final class Entries {

    private Entries() {}

    /** Appends the event. True, for the command's answer. */
    public static boolean append(CityEvent event) {
        AggregateLifecycle.apply(event);
        return true;
    }

    /** Appends the event unless the item is settled without it. */
    public static <V> boolean append(CityEvent event, Versions<V> item, Statement statement, V value) {
        return changes(item, statement, value) && append(event);
    }

    /**
     * Whether a statement would change an item.
     *
     * @throws VersionRequired if it would, but may overwrite what was not seen
     * @throws StaleItem if it would, but the item has changed since it was seen
     */
    public static <V> boolean changes(Versions<V> item, Statement statement, V value) {
        if (item.settle(statement, value)) {
            return false;
        }
        statement.seen().allow(item);
        return true;
    }
}
