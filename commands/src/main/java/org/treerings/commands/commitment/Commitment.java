package org.treerings.commands.commitment;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import java.time.Clock;
import java.time.ZoneId;
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
import org.treerings.commands.Statement;
import org.treerings.kernel.event.CommitmentEvent;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.PayloadErased;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.identity.StreamId;

/** A commitment of a city: made, filled with actions, perhaps withdrawn. */
@AggregateRoot
@Revision("3")
public class Commitment {

    @AggregateIdentifier
    @Nullable
    String stream;

    private @Nullable ZoneId timeZone;
    private Undertaking undertaking = new Undertaking();

    Commitment() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(MakeCommitment command, MetaData metadata, Clock clock, Cities cities, Framework framework) {
        Statement statement = statement(command, metadata, clock, cities);
        return undertaking.make(command.event(framework), statement);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(WithdrawCommitment command, MetaData metadata, Clock clock, Cities cities) {
        Statement statement = statement(command, metadata, clock, cities);
        CommitmentRules.commitmentIsMade(undertaking.standing(), command.commitment());
        return undertaking.withdraw(command.event(), statement);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(AddAction command, MetaData metadata, Clock clock, Cities cities, Framework framework) {
        Statement statement = standing(command, metadata, clock, cities);
        CommitmentRules.actionIsOfferedHereOrNowhere(framework, command.commitment(), command.action());
        return undertaking.at(command).add(command.event(framework), statement);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(WithdrawAction command, MetaData metadata, Clock clock, Cities cities) {
        Statement statement = standing(command, metadata, clock, cities);
        return undertaking.added(command).withdraw(command.event(), statement);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(DescribeAction command, MetaData metadata, Clock clock, Cities cities) {
        Statement statement = standing(command, metadata, clock, cities);
        return undertaking.taken(command, statement).describe(command.event(), statement);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(RecordBaseline command, MetaData metadata, Clock clock, Cities cities, Framework framework) {
        Statement statement = standing(command, metadata, clock, cities);
        return undertaking.taken(command, statement).record(command, statement, framework);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(UpdateTarget command, MetaData metadata, Clock clock, Cities cities, Framework framework) {
        Statement statement = standing(command, metadata, clock, cities);
        return undertaking.taken(command, statement).update(command, statement, framework);
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
        return undertaking.taken(command, statement).report(command, statement, framework, resources);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(ConfirmValue command, MetaData metadata, Clock clock, Cities cities) {
        Statement statement = standing(command, metadata, clock, cities);
        return undertaking.taken(command, statement).confirm(command, statement);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(RetractEntry command, MetaData metadata, Clock clock, Cities cities) {
        statement(command, metadata, clock, cities);
        return Correction.retract(command, undertaking);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(ErasePayload command, MetaData metadata, Clock clock, Cities cities) {
        statement(command, metadata, clock, cities);
        return command.of(undertaking);
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
        return Correction.of(
                command,
                undertaking,
                metadata,
                whatever -> command.anew(this, whatever, clock, cities, framework, resources));
    }

    @EventSourcingHandler
    void on(CommitmentEvent event, EventMessage<?> message, Cities cities) {
        if (timeZone == null) {
            stream = StreamId.of(event.city(), event.commitment()).value();
            timeZone = Rules.cityIsRegistered(cities, event.city());
        }
        undertaking.on(event, EntryId.of(message.getIdentifier()), Statement.of(event, message, timeZone));
    }

    @EventSourcingHandler
    void on(EntryRetracted event, EventMessage<?> message) {
        undertaking.on(event, EntryId.of(message.getIdentifier()));
    }

    @EventSourcingHandler
    void on(PayloadErased event, EventMessage<?> message) {
        undertaking.erase(event, EntryId.of(message.getIdentifier()));
    }

    private Statement statement(CommitmentCommand command, MetaData metadata, Clock clock, Cities cities) {
        ZoneId zone = Rules.cityIsRegistered(cities, command.city());
        return Statement.of(command.statedOn(), metadata, clock, zone);
    }

    private Statement standing(ActionCommand command, MetaData metadata, Clock clock, Cities cities) {
        Statement statement = statement(command, metadata, clock, cities);
        CommitmentRules.commitmentIsMade(undertaking.standing(), command.commitment());
        CommitmentRules.commitmentIsNotWithdrawn(undertaking.standing(), command.commitment(), statement);
        return statement;
    }
}
