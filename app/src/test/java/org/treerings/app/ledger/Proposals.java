package org.treerings.app.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Proposals in the words of the tests. */
public final class Proposals {

    private Proposals() {}

    /** Appends events at several versions of a stream, as one command. */
    public static void append(Appender appender, String stream, long first, int count) {
        appender.append(run(stream, first, count));
    }

    /** One event at a version of a stream. */
    static Proposal of(String stream, long version) {
        return Proposal.of(List.of(event(stream, version)));
    }

    /** The events of several proposals in one. */
    static Proposal together(Proposal... parts) {
        return Proposal.of(
                Arrays.stream(parts).flatMap(part -> part.events().stream()).toList());
    }

    /** Events at several versions of a stream, in one. */
    static Proposal run(String stream, long first, int count) {
        List<Proposal.Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(event(stream, first + i));
        }
        return Proposal.of(events);
    }

    private static Proposal.Event event(String stream, long version) {
        byte[] payload = ("{\"stream\":\"" + stream + "\",\"version\":" + version + "}").getBytes(UTF_8);
        return new Proposal.Event(UUID.randomUUID(), stream, version, "tested", 1, payload, "{}".getBytes(UTF_8));
    }
}
