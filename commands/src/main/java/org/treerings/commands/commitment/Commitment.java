package org.treerings.commands.commitment;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.treerings.commands.Entries.append;

import java.time.Clock;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
import org.treerings.commands.Rules;
import org.treerings.commands.Statement;
import org.treerings.commands.Versions;
import org.treerings.commands.Versions.Version;
import org.treerings.kernel.event.ActionEvent;
import org.treerings.kernel.event.CommitmentEvent;
import org.treerings.kernel.event.CommitmentMade;
import org.treerings.kernel.event.CommitmentWithdrawn;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.identity.StreamId;

/** A commitment of a city: made, filled with actions, perhaps withdrawn. */
@AggregateRoot
@Revision("1")
public class Commitment {

    @AggregateIdentifier
    @Nullable
    String stream;

    private @Nullable ZoneId timeZone;
    private Versions<Standing> standing = new Versions<>();
    private SortedMap<String, Action> actions = new TreeMap<>();
    private Set<EntryId> lasting = new HashSet<>();

    Commitment() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(MakeCommitment command, MetaData metadata, Clock clock, Cities cities, Framework framework) {
        Statement statement = statement(command, metadata, clock, cities);
        CommitmentMade event = command.event(framework);
        if (standing.settle(statement, Standing.under(event.title()))) {
            return false;
        }
        CommitmentRules.commitmentStandsUnderNoOtherTitle(standing, command.commitment(), statement);
        return append(event);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(WithdrawCommitment command, MetaData metadata, Clock clock, Cities cities) {
        Statement statement = statement(command, metadata, clock, cities);
        CommitmentRules.commitmentIsMade(standing, command.commitment());
        CommitmentWithdrawn event = command.event();
        if (standing.settle(statement, Standing.withdrawn(event.reason()))) {
            return false;
        }
        CommitmentRules.commitmentIsNotWithdrawn(standing, command.commitment(), statement);
        return append(event);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(AddAction command, MetaData metadata, Clock clock, Cities cities, Framework framework) {
        Statement statement = standing(command, metadata, clock, cities);
        CommitmentRules.actionIsOfferedHereOrNowhere(framework, command.commitment(), command.action());
        return actions.getOrDefault(command.action().value(), new Action()).add(command.event(framework), statement);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(WithdrawAction command, MetaData metadata, Clock clock, Cities cities) {
        Statement statement = standing(command, metadata, clock, cities);
        return added(command).withdraw(command.event(), statement);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(DescribeAction command, MetaData metadata, Clock clock, Cities cities) {
        Statement statement = standing(command, metadata, clock, cities);
        return taken(command, statement).describe(command.event(), statement);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(RecordBaseline command, MetaData metadata, Clock clock, Cities cities, Framework framework) {
        Statement statement = standing(command, metadata, clock, cities);
        return taken(command, statement).record(command, statement, framework);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(UpdateTarget command, MetaData metadata, Clock clock, Cities cities, Framework framework) {
        Statement statement = standing(command, metadata, clock, cities);
        return taken(command, statement).update(command, statement, framework);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(ReportProgress command, MetaData metadata, Clock clock, Cities cities, Framework framework) {
        Statement statement = standing(command, metadata, clock, cities);
        return taken(command, statement).report(command, statement, framework);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(ConfirmValue command, MetaData metadata, Clock clock, Cities cities) {
        Statement statement = standing(command, metadata, clock, cities);
        return taken(command, statement).confirm(command, statement);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(RetractEntry command, MetaData metadata, Clock clock, Cities cities) {
        statement(command, metadata, clock, cities);
        Rules.isRetractable(command.entry(), lasting, items());
        CommitmentRules.nothingRestsOn(command.entry(), restingOn(command.entry()));
        return append(command.event());
    }

    @EventSourcingHandler
    void on(CommitmentEvent event, EventMessage<?> message, Cities cities) {
        if (timeZone == null) {
            stream = StreamId.of(event.city(), event.commitment()).value();
            timeZone = Rules.cityIsRegistered(cities, event.city());
        }
        EntryId entry = EntryId.of(message.getIdentifier());
        Statement statement = Statement.of(event, message, timeZone);
        switch (event) {
            case CommitmentMade made -> standing.add(entry, statement, Standing.under(made.title()));
            case CommitmentWithdrawn withdrawn ->
                standing.add(entry, statement, Standing.withdrawn(withdrawn.reason()));
            case ActionEvent said ->
                actions.computeIfAbsent(said.action().value(), _ -> new Action())
                        .on(said, entry, statement);
        }
    }

    @EventSourcingHandler
    void on(EntryRetracted event, EventMessage<?> message) {
        items().forEach(item -> item.retract(event.entry()));
        lasting.add(EntryId.of(message.getIdentifier()));
    }

    private Statement statement(CommitmentCommand command, MetaData metadata, Clock clock, Cities cities) {
        ZoneId zone = Rules.cityIsRegistered(cities, command.city());
        return Statement.of(command.statedOn(), metadata, clock, zone);
    }

    private Statement standing(ActionCommand command, MetaData metadata, Clock clock, Cities cities) {
        Statement statement = statement(command, metadata, clock, cities);
        CommitmentRules.commitmentIsMade(standing, command.commitment());
        CommitmentRules.commitmentIsNotWithdrawn(standing, command.commitment(), statement);
        return statement;
    }

    private Action added(ActionCommand command) {
        return CommitmentRules.actionIsAdded(actions.get(command.action().value()), command.action());
    }

    private Action taken(ActionCommand command, Statement statement) {
        Action action = added(command);
        CommitmentRules.actionIsNotWithdrawn(action.standing(), command.action(), statement);
        return action;
    }

    private List<Versions<?>> items() {
        return Stream.concat(Stream.of(standing), actions.values().stream().flatMap(Action::items))
                .toList();
    }

    private List<EntryId> restingOn(EntryId entry) {
        Stream<Versions<Standing>> containers =
                Stream.concat(Stream.of(standing), actions.values().stream().map(Action::standing));
        Stream<EntryId> here = Standing.restsOn(standing, entry)
                ? containers.flatMap(Versions::standing).map(Version::entry).filter(other -> !other.equals(entry))
                : Stream.empty();
        return Stream.concat(here, actions.values().stream().flatMap(action -> action.restingOn(entry)))
                .toList();
    }
}
