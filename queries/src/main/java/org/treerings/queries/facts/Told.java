package org.treerings.queries.facts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.ActionWithdrawn;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.CommitmentWithdrawn;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.PayloadErased;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.event.ResourceWithdrawn;
import org.treerings.kernel.event.StoredEvents;

/** An entry as facts. */
final class Told {

    private Told() {}

    /**
     * What an entry says, each on the day that it counts from.
     *
     * @param zone whose days are the city's days
     */
    static Stream<Fact> by(Recorded recorded, ZoneId zone) {
        CityEvent event = recorded.event();
        LocalDate countsFrom = recorded.provenance().countsFrom(event, recorded.recordedAt(), zone);
        Stream<Fact> facts = Statement.of(event).stream().map(statement -> fact(recorded, statement, countsFrom));
        return recorded.erased() ? facts.map(Erasures::erased) : facts;
    }

    private static Fact fact(Recorded recorded, Statement statement, LocalDate countsFrom) {
        CityEvent event = recorded.event();
        return new Fact(
                event.city(),
                statement.path(),
                recorded.position(),
                recorded.entry(),
                StoredEvents.stored(event.getClass()).name(),
                statement.state(),
                statement.value(),
                event.statedOn(),
                countsFrom,
                recorded.recordedAt(),
                because(recorded.provenance(), event),
                recorded.correlation(),
                null,
                recorded.position());
    }

    /** Where an event itself asks for the reason, that is the reason. */
    private static Provenance because(Provenance told, CityEvent event) {
        String reason = reason(event);
        return reason == null ? told : new Provenance(told.actor(), told.role(), reason, told.source());
    }

    private static @Nullable String reason(CityEvent event) {
        return switch (event) {
            case CommitmentWithdrawn withdrawn -> withdrawn.reason();
            case ActionWithdrawn withdrawn -> withdrawn.reason();
            case ResourceWithdrawn withdrawn -> withdrawn.reason();
            case EntryRetracted retracted -> retracted.reason();
            case PayloadErased erased -> erased.reason();
            default -> null;
        };
    }
}
