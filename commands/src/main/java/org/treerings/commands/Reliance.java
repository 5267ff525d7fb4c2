package org.treerings.commands;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.treerings.kernel.identity.StreamId;

/** Says that a decision rests on another stream as it stands: the append is refused if that stream has grown since. */
public final class Reliance {

    /** Under which a command's unit of work holds the last versions of the streams, by stream. */
    public static final String RESOURCE = Reliance.class.getName();

    private Reliance() {}

    public static void on(StreamId stream, long version) {
        CurrentUnitOfWork.get()
                .root()
                .<Map<String, Long>>getOrComputeResource(RESOURCE, _ -> new HashMap<>())
                .put(stream.value(), version);
    }
}
