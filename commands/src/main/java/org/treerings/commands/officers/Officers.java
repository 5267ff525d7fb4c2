package org.treerings.commands.officers;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.treerings.commands.Entries.append;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Cities;
import org.treerings.commands.CommandRejected;
import org.treerings.commands.Erasable;
import org.treerings.commands.Lasting;
import org.treerings.commands.Rules;
import org.treerings.commands.Seen;
import org.treerings.commands.Standing;
import org.treerings.commands.Statement;
import org.treerings.commands.Versions;
import org.treerings.commands.Versions.Version;
import org.treerings.kernel.event.OfficerAppointed;
import org.treerings.kernel.event.OfficerDismissed;
import org.treerings.kernel.event.OfficersEvent;
import org.treerings.kernel.event.PayloadErased;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.identity.StreamId;

/**
 * The officers of a city. Their entries are not retracted: a right that was held was held, and ends with a dismissal. Nor is
 * it asked which version was seen: whoever appoints or dismisses means it, whatever was there.
 */
@AggregateRoot
@Revision("2")
public class Officers implements Erasable {

    @AggregateIdentifier
    @Nullable
    String stream;

    private @Nullable ZoneId timeZone;
    private SortedMap<String, Versions<Standing<ActorId>>> officers = new TreeMap<>();
    private Lasting lasting = new Lasting();

    Officers() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(AppointOfficer command, MetaData metadata, Clock clock, Cities cities) {
        Statement statement = statement(command, metadata, clock, cities);
        Versions<Standing<ActorId>> officer = officer(command.officer());
        followsTheLastChange(officer, statement);
        return append(command.event(), officer, statement, Standing.as(command.officer()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(DismissOfficer command, MetaData metadata, Clock clock, Cities cities) {
        Statement statement = statement(command, metadata, clock, cities);
        Versions<Standing<ActorId>> officer = officer(command.officer());
        if (!Standing.ever(officer)) {
            throw new CommandRejected(
                    "unknown-officer",
                    "officer",
                    command.officer() + " was never appointed for this city; there is nobody to dismiss.");
        }
        followsTheLastChange(officer, statement);
        return append(command.event(), officer, statement, Standing.withdrawn(""));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(ErasePayload command, MetaData metadata, Clock clock, Cities cities) {
        statement(command, metadata, clock, cities);
        return command.of(this);
    }

    /** A right ends and begins when it is said: what is said of an earlier day would have no door to open or close. */
    private static void followsTheLastChange(Versions<Standing<ActorId>> officer, Statement statement) {
        officer.on(LocalDate.MAX)
                .map(Version::day)
                .filter(statement.day()::isBefore)
                .ifPresent(last -> {
                    throw new CommandRejected(
                            "officer-changed-since",
                            "statedOn",
                            "This officer's last change counts from " + last + "; give that day or a later one.");
                });
    }

    @EventSourcingHandler
    void on(OfficersEvent event, EventMessage<?> message, Cities cities) {
        if (timeZone == null) {
            stream = StreamId.officers(event.city()).value();
            timeZone = Rules.cityIsRegistered(cities, event.city());
        }
        Standing<ActorId> standing = switch (event) {
            case OfficerAppointed appointed -> Standing.as(appointed.officer());
            case OfficerDismissed _ -> Standing.withdrawn("");
        };
        officers.computeIfAbsent(event.officer().value(), _ -> new Versions<>())
                .add(EntryId.of(message.getIdentifier()), Statement.of(event, message, timeZone), standing);
    }

    /** What is said in this stream is identifiers, which stay. */
    @EventSourcingHandler
    void on(PayloadErased event, EventMessage<?> message) {
        lasting.erase(event.entry(), EntryId.of(message.getIdentifier()));
    }

    private static Statement statement(OfficersCommand command, MetaData metadata, Clock clock, Cities cities) {
        ZoneId zone = Rules.cityIsRegistered(cities, command.city());
        return Statement.of(command.statedOn(), metadata.and(Seen.EXPECTED, Seen.ANY), clock, zone);
    }

    private Versions<Standing<ActorId>> officer(ActorId officer) {
        return officers.getOrDefault(officer.value(), new Versions<>());
    }

    @Override
    public List<Versions<Standing<ActorId>>> items() {
        return List.copyOf(officers.values());
    }

    @Override
    public Lasting lasting() {
        return lasting;
    }
}
