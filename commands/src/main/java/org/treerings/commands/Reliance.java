package org.treerings.commands;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.treerings.commands.Resources.Shared;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.ResourceId;
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

    /**
     * Rests on a resource's being shared, today: what is said of an earlier day may still refer to it.
     *
     * @throws CommandRejected if it is not
     */
    public static void onResource(
            Resources resources, CityId city, ResourceId resource, String field, Statement statement) {
        Shared shared = resources
                .find(city, resource, statement.recordedOn())
                .orElseThrow(() -> new CommandRejected(
                        "unknown-resource",
                        field,
                        "The city has not shared resource " + resource + "; share it first."));
        if (shared.withdrawn()) {
            throw new CommandRejected(
                    "resource-withdrawn", field, "Resource " + resource + " is withdrawn; share it again first.");
        }
        on(StreamId.resource(city, resource), shared.version());
    }
}
