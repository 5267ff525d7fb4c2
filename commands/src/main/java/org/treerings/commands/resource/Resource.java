package org.treerings.commands.resource;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.treerings.commands.Entries.append;
import static org.treerings.commands.Entries.changes;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
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
import org.treerings.commands.Correctable;
import org.treerings.commands.Correction;
import org.treerings.commands.Lasting;
import org.treerings.commands.Rules;
import org.treerings.commands.Standing;
import org.treerings.commands.Statement;
import org.treerings.commands.Versions;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.PayloadErased;
import org.treerings.kernel.event.ResourceEvent;
import org.treerings.kernel.event.ResourceShared;
import org.treerings.kernel.event.ResourceWithdrawn;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.identity.StreamId;

/** A resource of a city: shared, perhaps under another title later, perhaps withdrawn. */
@AggregateRoot
@Revision("2")
public class Resource implements Correctable {

    @AggregateIdentifier
    @Nullable
    String stream;

    private @Nullable ZoneId timeZone;
    private Versions<Standing<Shared>> standing = new Versions<>();
    private Lasting lasting = new Lasting();

    Resource() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(ShareResource command, MetaData metadata, Clock clock, Cities cities) {
        Statement statement = statement(command, metadata, clock, cities);
        ResourceShared event = command.event();
        return append(event, standing, statement, Standing.as(Shared.of(event)));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(WithdrawResource command, MetaData metadata, Clock clock, Cities cities) {
        Statement statement = statement(command, metadata, clock, cities);
        ResourceRules.wasShared(standing, command.resource());
        Rules.isThereByThen(standing, "Resource " + command.resource(), statement);
        ResourceWithdrawn event = command.event();
        if (!changes(standing, statement, Standing.withdrawn(event.reason()))) {
            return false;
        }
        ResourceRules.isNotWithdrawn(standing, command.resource(), statement);
        return append(event);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(RetractEntry command, MetaData metadata, Clock clock, Cities cities) {
        statement(command, metadata, clock, cities);
        return Correction.retract(command, this);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(ErasePayload command, MetaData metadata, Clock clock, Cities cities) {
        statement(command, metadata, clock, cities);
        return command.of(this);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(CorrectEntry command, MetaData metadata, Clock clock, Cities cities) {
        statement(command, metadata, clock, cities);
        return Correction.of(command, this, metadata, whatever -> switch (command.command()) {
            case ShareResource right -> handle(right, whatever, clock, cities);
            case WithdrawResource right -> handle(right, whatever, clock, cities);
            case RetractEntry _, ErasePayload _, CorrectEntry _ -> throw Rules.correctsNothing();
        });
    }

    @EventSourcingHandler
    void on(ResourceEvent event, EventMessage<?> message, Cities cities) {
        if (timeZone == null) {
            stream = StreamId.resource(event.city(), event.resource()).value();
            timeZone = Rules.cityIsRegistered(cities, event.city());
        }
        EntryId entry = EntryId.of(message.getIdentifier());
        standing.add(entry, Statement.of(event, message, timeZone), ResourceHistory.standing(event));
    }

    @EventSourcingHandler
    void on(EntryRetracted event, EventMessage<?> message) {
        EntryId retraction = EntryId.of(message.getIdentifier());
        standing.retract(event.entry(), retraction);
        lasting.add(retraction);
    }

    @EventSourcingHandler
    void on(PayloadErased event, EventMessage<?> message) {
        erase(event, EntryId.of(message.getIdentifier()));
    }

    private static Statement statement(ResourceCommand command, MetaData metadata, Clock clock, Cities cities) {
        return Statement.of(command.statedOn(), metadata, clock, Rules.cityIsRegistered(cities, command.city()));
    }

    @Override
    public List<Versions<Standing<Shared>>> items() {
        return List.of(standing);
    }

    @Override
    public Lasting lasting() {
        return lasting;
    }

    @Override
    public Stream<EntryId> hanging() {
        return Standing.hanging(standing, Stream.empty());
    }
}
