package org.treerings.commands;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.treerings.commands.Resources.Shared;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.ResourceId;
import org.treerings.kernel.identity.StreamId;

/**
 * A decision relied on another stream as it was at a version: what it led to is recorded only if the stream still is.
 *
 * @param version of the stream's last entry, counted from 0
 */
public record Reliance(StreamId stream, long version) {

    /** The unit of work's resource that holds the list of them. */
    public static final String KEY = Reliance.class.getName();

    static void on(StreamId stream, long version) {
        UnitOfWork<?> unit = CurrentUnitOfWork.get().root();
        unit.<List<Reliance>>getOrComputeResource(KEY, _ -> new ArrayList<>()).add(new Reliance(stream, version));
    }

    /** All that the unit of work relies on. */
    public static List<Reliance> of(UnitOfWork<?> unit) {
        return List.copyOf(unit.root().getOrDefaultResource(KEY, List.of()));
    }

    /**
     * Relies on a resource's being shared, today: what is said of an earlier day may still refer to it.
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
