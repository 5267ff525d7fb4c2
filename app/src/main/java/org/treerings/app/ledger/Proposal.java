package org.treerings.app.ledger;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The events of one command, to be appended together or not at all. */
record Proposal(List<Event> events) {

    /** An event that is not appended yet: an {@link Entry} without a place in the order. */
    @SuppressWarnings("ArrayRecordComponent") // bytes are handed through, never compared
    record Event(UUID id, String stream, long version, String type, int revision, byte[] payload, byte[] metadata) {}

    /** What it is about, for whoever reads a message. */
    String name() {
        Event first = events.getFirst();
        return first.stream() + " version " + first.version();
    }

    /** Adds its streams to those claimed within a batch; false if one of them is taken already. */
    boolean claim(Set<String> claimed) {
        Set<String> streams = events.stream().map(Event::stream).collect(toSet());
        return streams.stream().noneMatch(claimed::contains) && claimed.addAll(streams);
    }
}
