package org.treerings.app.wiring;

import org.axonframework.eventsourcing.AbstractSnapshotTrigger;
import org.axonframework.eventsourcing.SnapshotTrigger;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.NonNull;

/**
 * Has a state kept for each entity that took many events to load. What is only written to is never read again for it:
 * Axon's own count also takes in the events of live commands, and reading them back cost a sixth of each command.
 */
record LongLoads(Snapshotter snapshotter, int events) implements SnapshotTriggerDefinition {

    @Override
    public SnapshotTrigger prepareTrigger(@NonNull Class<?> entity) {
        return new Load(snapshotter, entity, events);
    }

    @Override
    public SnapshotTrigger reconfigure(@NonNull Class<?> entity, @NonNull SnapshotTrigger trigger) {
        return trigger;
    }

    private static final class Load extends AbstractSnapshotTrigger {

        private static final long serialVersionUID = 1;

        private final int events;
        private int read;

        private Load(Snapshotter snapshotter, Class<?> entity, int events) {
            super(snapshotter, entity);
            this.events = events;
        }

        @Override
        protected boolean exceedsThreshold() {
            return !AggregateLifecycle.isLive() && ++read == events;
        }

        /** Once a load is enough. */
        @Override
        protected void reset() {}
    }
}
