package org.treerings.commands.pathway;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.treerings.commands.Entries.append;
import static org.treerings.commands.Entries.changes;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
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
import org.treerings.commands.Correctable;
import org.treerings.commands.Correction;
import org.treerings.commands.Lasting;
import org.treerings.commands.Reliance;
import org.treerings.commands.Resources;
import org.treerings.commands.Rules;
import org.treerings.commands.Standing;
import org.treerings.commands.Statement;
import org.treerings.commands.Versions;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.PathwayEvent;
import org.treerings.kernel.event.PayloadErased;
import org.treerings.kernel.event.StepResourceLinked;
import org.treerings.kernel.event.StepResourceUnlinked;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.identity.ResourceId;
import org.treerings.kernel.identity.StreamId;

/** A city's Nature Pathway: the resources linked to its steps. */
@AggregateRoot
@Revision("2")
public class Pathway implements Correctable {

    @AggregateIdentifier
    @Nullable
    String stream;

    private @Nullable ZoneId timeZone;
    private SortedMap<String, Versions<Standing<ResourceId>>> links = new TreeMap<>();
    private Lasting lasting = new Lasting();

    Pathway() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(
            LinkStepResource command,
            MetaData metadata,
            Clock clock,
            Cities cities,
            Framework framework,
            Resources resources) {
        Statement statement = statement(command, metadata, clock, cities);
        PathwayRules.stepExists(framework, command.step());
        Versions<Standing<ResourceId>> link = link(command.step(), command.resource());
        if (!changes(link, statement, Standing.as(command.resource()))) {
            return false;
        }
        Reliance.onResource(resources, command.city(), command.resource(), "resource", statement);
        return append(command.event());
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    boolean handle(UnlinkStepResource command, MetaData metadata, Clock clock, Cities cities) {
        Statement statement = statement(command, metadata, clock, cities);
        Versions<Standing<ResourceId>> link = link(command.step(), command.resource());
        PathwayRules.wasLinked(link, command.step(), command.resource());
        Rules.isThereByThen(link, "The link", statement);
        return append(command.event(), link, statement, Standing.withdrawn(""));
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
    boolean handle(
            CorrectEntry command,
            MetaData metadata,
            Clock clock,
            Cities cities,
            Framework framework,
            Resources resources) {
        statement(command, metadata, clock, cities);
        return Correction.of(command, this, metadata, whatever -> switch (command.command()) {
            case LinkStepResource right -> handle(right, whatever, clock, cities, framework, resources);
            case UnlinkStepResource right -> handle(right, whatever, clock, cities);
            case RetractEntry _, ErasePayload _, CorrectEntry _ -> throw Rules.correctsNothing();
        });
    }

    @EventSourcingHandler
    void on(PathwayEvent event, EventMessage<?> message, Cities cities) {
        if (timeZone == null) {
            stream = StreamId.pathway(event.city()).value();
            timeZone = Rules.cityIsRegistered(cities, event.city());
        }
        Standing<ResourceId> standing = switch (event) {
            case StepResourceLinked linked -> Standing.as(linked.resource());
            case StepResourceUnlinked _ -> Standing.withdrawn("");
        };
        links.computeIfAbsent(key(event.step(), event.resource()), _ -> new Versions<>())
                .add(EntryId.of(message.getIdentifier()), Statement.of(event, message, timeZone), standing);
    }

    @EventSourcingHandler
    void on(EntryRetracted event, EventMessage<?> message) {
        EntryId retraction = EntryId.of(message.getIdentifier());
        items().forEach(item -> item.retract(event.entry(), retraction));
        lasting.add(retraction);
    }

    /** What is said in this stream is identifiers, which stay. */
    @EventSourcingHandler
    void on(PayloadErased event, EventMessage<?> message) {
        lasting.erase(event.entry(), EntryId.of(message.getIdentifier()));
    }

    private static Statement statement(PathwayCommand command, MetaData metadata, Clock clock, Cities cities) {
        return Statement.of(command.statedOn(), metadata, clock, Rules.cityIsRegistered(cities, command.city()));
    }

    private Versions<Standing<ResourceId>> link(int step, ResourceId resource) {
        return links.getOrDefault(key(step, resource), new Versions<>());
    }

    private static String key(int step, ResourceId resource) {
        return step + "/" + resource;
    }

    @Override
    public List<Versions<Standing<ResourceId>>> items() {
        return List.copyOf(links.values());
    }

    /** A link in the wrong step moves to the right one. */
    @Override
    public Collection<Versions<Standing<ResourceId>>> alike(Versions<?> item) {
        return links.values();
    }

    @Override
    public Lasting lasting() {
        return lasting;
    }

    @Override
    public Stream<EntryId> hanging() {
        return links.values().stream().flatMap(link -> Standing.hanging(link, Stream.empty()));
    }
}
