package org.treerings.commands.index;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.treerings.commands.Entries.append;

import java.time.Clock;
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
import org.treerings.commands.Correctable;
import org.treerings.commands.Correction;
import org.treerings.commands.Lasting;
import org.treerings.commands.Rules;
import org.treerings.commands.Statement;
import org.treerings.commands.Versions;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.IndicatorAssessed;
import org.treerings.kernel.event.PayloadErased;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.identity.StreamId;

/** A city's index of one year: its indicators as they were assessed. What was not assessed is not zero, but not there. */
@AggregateRoot
@Revision("2")
public class IndexYear implements Correctable {

    @AggregateIdentifier
    @Nullable
    String stream;

    private @Nullable ZoneId timeZone;
    private SortedMap<Integer, Versions<Assessed>> indicators = new TreeMap<>();
    private Lasting lasting = new Lasting();

    IndexYear() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(AssessIndicator command, MetaData metadata, Clock clock, Cities cities, Framework framework) {
        Statement statement = statement(command, metadata, clock, cities);
        IndexRules.yearCanBeAssessed(command.year(), statement);
        IndicatorAssessed event = Assessment.of(command, framework);
        Versions<Assessed> indicator = indicators.getOrDefault(command.indicator(), new Versions<>());
        return append(event, indicator, statement, Assessed.of(event));
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
    boolean handle(CorrectEntry command, MetaData metadata, Clock clock, Cities cities, Framework framework) {
        statement(command, metadata, clock, cities);
        return Correction.of(command, this, metadata, whatever -> switch (command.command()) {
            case AssessIndicator right -> handle(right, whatever, clock, cities, framework);
            case RetractEntry _, ErasePayload _, CorrectEntry _ -> throw Rules.correctsNothing();
        });
    }

    @EventSourcingHandler
    void on(IndicatorAssessed event, EventMessage<?> message, Cities cities) {
        if (timeZone == null) {
            stream = StreamId.index(event.city(), event.year()).value();
            timeZone = Rules.cityIsRegistered(cities, event.city());
        }
        indicators
                .computeIfAbsent(event.indicator(), _ -> new Versions<>())
                .add(EntryId.of(message.getIdentifier()), Statement.of(event, message, timeZone), Assessed.of(event));
    }

    @EventSourcingHandler
    void on(EntryRetracted event, EventMessage<?> message) {
        EntryId retraction = EntryId.of(message.getIdentifier());
        items().forEach(item -> item.retract(event.entry(), retraction));
        lasting.add(retraction);
    }

    @EventSourcingHandler
    void on(PayloadErased event, EventMessage<?> message) {
        erase(event, EntryId.of(message.getIdentifier()));
    }

    private static Statement statement(IndexCommand command, MetaData metadata, Clock clock, Cities cities) {
        return Statement.of(command.statedOn(), metadata, clock, Rules.cityIsRegistered(cities, command.city()));
    }

    @Override
    public List<Versions<Assessed>> items() {
        return List.copyOf(indicators.values());
    }

    @Override
    public Lasting lasting() {
        return lasting;
    }
}
