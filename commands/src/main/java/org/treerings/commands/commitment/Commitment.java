package org.treerings.commands.commitment;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.treerings.commands.Entries.append;
import static org.treerings.commands.Entries.changes;

import java.time.Clock;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
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
import org.treerings.commands.Correction;
import org.treerings.commands.Resources;
import org.treerings.commands.Rules;
import org.treerings.commands.Standing;
import org.treerings.commands.Statement;
import org.treerings.commands.Versions;
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
    private Versions<Standing<String>> standing = new Versions<>();
    private Actions actions = new Actions();
    private Set<EntryId> lasting = new HashSet<>();

    Commitment() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(MakeCommitment command, MetaData metadata, Clock clock, Cities cities, Framework framework) {
        Statement statement = statement(command, metadata, clock, cities);
        CommitmentMade event = command.event(framework);
        if (!changes(standing, statement, Standing.as(event.title().text()))) {
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
        if (!changes(standing, statement, Standing.withdrawn(event.reason()))) {
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
        return actions.at(command).add(command.event(framework), statement);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(WithdrawAction command, MetaData metadata, Clock clock, Cities cities) {
        Statement statement = standing(command, metadata, clock, cities);
        return actions.added(command).withdraw(command.event(), statement);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(DescribeAction command, MetaData metadata, Clock clock, Cities cities) {
        Statement statement = standing(command, metadata, clock, cities);
        return actions.taken(command, statement).describe(command.event(), statement);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(RecordBaseline command, MetaData metadata, Clock clock, Cities cities, Framework framework) {
        Statement statement = standing(command, metadata, clock, cities);
        return actions.taken(command, statement).record(command, statement, framework);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(UpdateTarget command, MetaData metadata, Clock clock, Cities cities, Framework framework) {
        Statement statement = standing(command, metadata, clock, cities);
        return actions.taken(command, statement).update(command, statement, framework);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(
            ReportProgress command,
            MetaData metadata,
            Clock clock,
            Cities cities,
            Framework framework,
            Resources resources) {
        Statement statement = standing(command, metadata, clock, cities);
        return actions.taken(command, statement).report(command, statement, framework, resources);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(ConfirmValue command, MetaData metadata, Clock clock, Cities cities) {
        Statement statement = standing(command, metadata, clock, cities);
        return actions.taken(command, statement).confirm(command, statement);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(RetractEntry command, MetaData metadata, Clock clock, Cities cities) {
        statement(command, metadata, clock, cities);
        Rules.isRetractable(command.entry(), lasting, actions.items(standing));
        Rules.nothingRestsOn(command.entry(), actions.restingOn(command.entry(), standing));
        return append(command.event());
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(
            CorrectEntry command,
            MetaData metadata,
            Clock clock,
            Cities cities,
            Framework framework,
            Resources resources) {
        statement(command, metadata, clock, cities);
        Versions<?> item = Rules.isRetractable(command.entry(), lasting, actions.items(standing));
        boolean corrected = Correction.of(
                item, command.retraction(), () -> command.anew(this, metadata, clock, cities, framework, resources));
        Rules.nothingRestsOn(command.entry(), actions.restingOn(command.entry(), standing));
        return corrected;
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
            case CommitmentMade made ->
                standing.add(entry, statement, Standing.as(made.title().text()));
            case CommitmentWithdrawn withdrawn ->
                standing.add(entry, statement, Standing.withdrawn(withdrawn.reason()));
            case ActionEvent said -> actions.on(said, entry, statement);
        }
    }

    @EventSourcingHandler
    void on(EntryRetracted event, EventMessage<?> message) {
        EntryId retraction = EntryId.of(message.getIdentifier());
        actions.items(standing).forEach(item -> item.retract(event.entry(), retraction));
        lasting.add(retraction);
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
}
