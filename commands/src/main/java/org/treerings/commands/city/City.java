package org.treerings.commands.city;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.treerings.commands.Entries.append;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
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
import org.treerings.commands.Correctable;
import org.treerings.commands.Correction;
import org.treerings.commands.Lasting;
import org.treerings.commands.Rules;
import org.treerings.commands.Statement;
import org.treerings.commands.Versions;
import org.treerings.kernel.event.CityDescribed;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.CityRegistered;
import org.treerings.kernel.event.CityRenamed;
import org.treerings.kernel.event.CommitmentEvent;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.HeadOfGovernmentNamed;
import org.treerings.kernel.event.IndicatorAssessed;
import org.treerings.kernel.event.OfficersEvent;
import org.treerings.kernel.event.PathwayEvent;
import org.treerings.kernel.event.PayloadErased;
import org.treerings.kernel.event.PopulationRecorded;
import org.treerings.kernel.event.ProfileImported;
import org.treerings.kernel.event.ResourceEvent;
import org.treerings.kernel.identity.DocumentDigest;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.identity.StreamId;
import org.treerings.kernel.measure.Text;

/** A city: registered once, then what it says of itself. */
@AggregateRoot
@Revision("2")
public class City implements Correctable {

    @AggregateIdentifier
    @Nullable
    String stream;

    private @Nullable CityRegistered registration;
    private Versions<String> name = new Versions<>();
    private Versions<Text> about = new Versions<>();
    private Versions<Population> population = new Versions<>();
    private Versions<Head> head = new Versions<>();
    private @Nullable EntryId founding;
    private Set<DocumentDigest> imported = new HashSet<>();
    private Lasting lasting = new Lasting();

    City() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(RegisterCity command, MetaData metadata, Clock clock) {
        Statement.of(command.statedOn(), metadata, clock, command.timeZone());
        CityRegistered event = command.event();
        if (registration != null) {
            CityRules.isTheSameRegistration(registration, event);
            return false;
        }
        return append(event);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(RenameCity command, MetaData metadata, Clock clock) {
        Statement statement = statement(command, metadata, clock);
        CityRenamed event = command.event();
        return append(event, name, statement, event.name());
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(DescribeCity command, MetaData metadata, Clock clock) {
        Statement statement = statement(command, metadata, clock);
        CityDescribed event = command.event();
        return append(event, about, statement, event.about());
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(RecordPopulation command, MetaData metadata, Clock clock) {
        Statement statement = statement(command, metadata, clock);
        Rules.measuredDayHasCome(command.measuredOn(), statement);
        PopulationRecorded event = command.event();
        return append(event, population, statement, Population.of(event));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(NameHeadOfGovernment command, MetaData metadata, Clock clock) {
        Statement statement = statement(command, metadata, clock);
        HeadOfGovernmentNamed event = command.event();
        return append(event, head, statement, Head.of(event));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(ImportProfile command, MetaData metadata, Clock clock) {
        statement(command, metadata, clock);
        return !imported.contains(command.content()) && append(command.event());
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(RetractEntry command, MetaData metadata, Clock clock) {
        statement(command, metadata, clock);
        return Correction.retract(command, this);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(ErasePayload command, MetaData metadata, Clock clock) {
        statement(command, metadata, clock);
        return command.of(this);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(CorrectEntry command, MetaData metadata, Clock clock) {
        statement(command, metadata, clock);
        return Correction.of(command, this, metadata, whatever -> anew(command.command(), whatever, clock));
    }

    private boolean anew(CityCommand command, MetaData metadata, Clock clock) {
        return switch (command) {
            case RenameCity right -> handle(right, metadata, clock);
            case DescribeCity right -> handle(right, metadata, clock);
            case RecordPopulation right -> handle(right, metadata, clock);
            case NameHeadOfGovernment right -> handle(right, metadata, clock);
            case RegisterCity _, ImportProfile _, RetractEntry _, ErasePayload _, CorrectEntry _ ->
                throw Rules.correctsNothing();
        };
    }

    @EventSourcingHandler
    void on(CityEvent event, EventMessage<?> message) {
        if (event instanceof CityRegistered first) {
            stream = StreamId.of(first.city()).value();
            registration = first;
        }
        EntryId entry = EntryId.of(message.getIdentifier());
        Statement statement = Statement.of(event, message, CityRules.isRegistered(registration, event.city()));
        switch (event) {
            case CityRegistered registered -> {
                founding = entry;
                name.add(entry, statement, registered.name());
                lasting.add(entry);
            }
            case CityRenamed renamed -> name.add(entry, statement, renamed.name());
            case CityDescribed described -> about.add(entry, statement, described.about());
            case PopulationRecorded recorded -> population.add(entry, statement, Population.of(recorded));
            case HeadOfGovernmentNamed named -> head.add(entry, statement, Head.of(named));
            case ProfileImported profile -> {
                imported.add(profile.content());
                lasting.add(entry);
            }
            case EntryRetracted retracted -> {
                items().forEach(item -> item.retract(retracted.entry(), entry));
                lasting.add(entry);
            }
            case PayloadErased erased -> erase(erased, entry);
            case CommitmentEvent _, PathwayEvent _, IndicatorAssessed _, ResourceEvent _, OfficersEvent _ ->
                throw new IllegalStateException(event.getClass() + " in the stream of a city");
        }
    }

    private Statement statement(CityCommand command, MetaData metadata, Clock clock) {
        return Statement.of(command.statedOn(), metadata, clock, CityRules.isRegistered(registration, command.city()));
    }

    @Override
    public List<Versions<?>> items() {
        return List.of(name, about, population, head);
    }

    @Override
    public boolean isFounding(EntryId entry) {
        return entry.equals(founding);
    }

    @Override
    public Lasting lasting() {
        return lasting;
    }
}
