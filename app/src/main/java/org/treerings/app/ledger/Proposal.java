package org.treerings.app.ledger;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The events of one command, to be appended together or not at all.
 *
 * @param relied other streams that the decision rests on, each with the last version that was seen
 * @param request under which key it was asked for; there may then be no events
 */
record Proposal(
        List<Event> events,
        Map<String, Long> relied,
        @Nullable Request request) {

    /** What a batch has taken already. */
    static final class Claims {
        private final Set<String> streams = new HashSet<>();
        private final Set<String> relied = new HashSet<>();
        private final Set<Request> requests = new HashSet<>();
    }

    /** An event that is not appended yet: an {@link Entry} without a place in the order. */
    @SuppressWarnings("ArrayRecordComponent") // bytes are handed through, never compared
    record Event(UUID id, String stream, long version, String type, int revision, byte[] payload, byte[] metadata) {

        Entry at(long position, Instant recordedAt) {
            return new Entry(position, id, stream, version, type, revision, recordedAt, payload, metadata, false);
        }
    }

    static Proposal of(List<Event> events) {
        return new Proposal(events, Map.of(), null);
    }

    /** What it is about, for whoever reads a message. */
    String name() {
        if (events.isEmpty()) {
            return String.valueOf(request);
        }
        Event first = events.getFirst();
        return first.stream() + " version " + first.version();
    }

    /** Claims what it needs within a batch; false, and nothing claimed, if another has it already. */
    boolean claim(Claims claims) {
        Set<String> streams = events.stream().map(Event::stream).collect(toSet());
        if (meet(streams, claims.streams)
                || meet(streams, claims.relied)
                || meet(relied.keySet(), claims.streams)
                || (request != null && claims.requests.stream().anyMatch(request::hasKeyOf))) {
            return false;
        }
        claims.streams.addAll(streams);
        claims.relied.addAll(relied.keySet());
        if (request != null) {
            claims.requests.add(request);
        }
        return true;
    }

    private static boolean meet(Collection<String> these, Set<String> those) {
        return these.stream().anyMatch(those::contains);
    }
}
