package org.treerings.queries.facts;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.treerings.kernel.event.CityEvent;

/** A city's events in their order, different cities side by side. */
public final class ByCity implements SequencingPolicy<EventMessage<?>> {

    @Override
    public Object getSequenceIdentifierFor(EventMessage<?> event) {
        return ((CityEvent) event.getPayload()).city();
    }
}
