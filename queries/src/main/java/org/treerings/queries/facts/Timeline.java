package org.treerings.queries.facts;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.kernel.event.ActionDescribed;
import org.treerings.kernel.event.BaselineRecorded;
import org.treerings.kernel.event.CityDescribed;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.HeadOfGovernmentNamed;
import org.treerings.kernel.event.OfficerAppointed;
import org.treerings.kernel.event.OfficerDismissed;
import org.treerings.kernel.event.PayloadErased;
import org.treerings.kernel.event.PopulationRecorded;
import org.treerings.kernel.event.StoredEvents;
import org.treerings.kernel.event.TargetUpdated;
import org.treerings.kernel.event.ValueConfirmed;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.Rules;

/** When each value of a city was last updated or confirmed. */
public final class Timeline {

    /** What is said about entries, not about the city; and who may speak for it: rights are given and taken, they do not age. */
    private static final Set<String> UNSHOWN = kinds(
            ValueConfirmed.class,
            EntryRetracted.class,
            PayloadErased.class,
            OfficerAppointed.class,
            OfficerDismissed.class);

    /** A report is of its day, a commitment stands: only what describes the present ages. */
    private static final Set<String> AGEING = kinds(
            CityDescribed.class,
            PopulationRecorded.class,
            HeadOfGovernmentNamed.class,
            ActionDescribed.class,
            BaselineRecorded.class,
            TargetUpdated.class);

    private final Facts facts;

    public Timeline(JdbcClient jdbc) {
        this.facts = new Facts(jdbc);
    }

    /**
     * The last updates by path; none if no such city was known then.
     *
     * @param day as of which, by the city's calendar
     * @param position as it was known when the entry there had been recorded
     */
    public List<Update> of(CityId city, LocalDate day, long position) {
        return of(city, day, position, Period.ofDays(Rules.current().staleAfterDays()));
    }

    /**
     * The same, by another rule than the one in force.
     *
     * @param staleAfter how old a value may become before it is stale
     */
    public List<Update> of(CityId city, LocalDate day, long position, Period staleAfter) {
        return facts.asOf(city, day, position).stream()
                .flatMap(state -> state.byPath().values().stream()
                        .filter(fact -> !UNSHOWN.contains(fact.kind()))
                        .map(fact -> Update.of(
                                fact,
                                state.confirmedOn(fact),
                                day,
                                staleAfter,
                                AGEING.contains(fact.kind()) && state.stands(fact))))
                .toList();
    }

    private static Set<String> kinds(Class<?>... types) {
        return Stream.of(types).map(type -> StoredEvents.stored(type).name()).collect(toUnmodifiableSet());
    }
}
