package org.treerings.commands.resource;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.treerings.commands.Resources;
import org.treerings.commands.Standing;
import org.treerings.commands.Statement;
import org.treerings.commands.Versions;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.PayloadErased;
import org.treerings.kernel.event.ResourceEvent;
import org.treerings.kernel.event.ResourceShared;
import org.treerings.kernel.event.ResourceWithdrawn;
import org.treerings.kernel.identity.EntryId;

/** How a resource stood, day by day. */
public final class ResourceHistory {

    private ResourceHistory() {}

    /** How a resource stands on a day, after all the entries of its stream; empty if it was not shared by then. */
    public static Optional<Resources.Shared> standing(
            List<? extends DomainEventMessage<?>> entries, ZoneId timeZone, LocalDate day) {
        Versions<Standing<Shared>> versions = new Versions<>();
        entries.forEach(entry -> take(versions, entry, timeZone));
        return versions.legible(day)
                .map(version -> new Resources.Shared(
                        !version.value().stands(), entries.getLast().getSequenceNumber()));
    }

    private static void take(Versions<Standing<Shared>> versions, EventMessage<?> message, ZoneId timeZone) {
        EntryId entry = EntryId.of(message.getIdentifier());
        switch (message.getPayload()) {
            case ResourceEvent event -> versions.add(entry, Statement.of(event, message, timeZone), standing(event));
            case EntryRetracted retracted -> versions.retract(retracted.entry(), entry);
            case PayloadErased erased -> versions.erase(erased.entry());
            default -> throw new IllegalStateException(message.getPayloadType() + " in the stream of a resource");
        }
    }

    static Standing<Shared> standing(ResourceEvent event) {
        return switch (event) {
            case ResourceShared shared -> Standing.as(Shared.of(shared));
            case ResourceWithdrawn withdrawn -> Standing.withdrawn(withdrawn.reason());
        };
    }
}
