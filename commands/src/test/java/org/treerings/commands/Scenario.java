package org.treerings.commands;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.treerings.commands.Resources.Shared;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.event.Provenance.Source;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.DocumentDigest;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.identity.ResourceId;
import org.treerings.kernel.identity.StreamId;
import org.treerings.kernel.measure.Text;

/** Given entries, when a command is sent, then there is an entry more, or nothing, or a refusal. */
public abstract class Scenario<T> {

    protected static final CityId ANSHUN = new CityId("anshun");
    protected static final CityId LISBON = new CityId("lisbon");
    protected static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Map<CityId, ZoneId> REGISTERED = Map.of(ANSHUN, SHANGHAI);
    private static final Cities CITIES = city -> Optional.ofNullable(REGISTERED.get(city));
    protected static final ResourceId INVENTORY = new ResourceId("forest-inventory");
    protected static final ResourceId WITHDRAWN = new ResourceId("old-inventory");
    private static final Map<ResourceId, Shared> SHARED =
            Map.of(INVENTORY, new Shared(false, 3), WITHDRAWN, new Shared(true, 1));
    private static final Resources RESOURCES = (_, resource, _) -> Optional.ofNullable(SHARED.get(resource));
    private static final ActorId OFFICER = new ActorId("officer-7");

    private final AggregateTestFixture<T> fixture;
    private final String stream;
    private List<Reliance> relied = List.of();

    protected Scenario(Class<T> entity, StreamId stream) {
        this.fixture = new AggregateTestFixture<>(entity);
        this.stream = stream.value();
        InstantSource simulated = fixture::currentTime;
        fixture.registerInjectableResource(simulated.withZone(ZoneOffset.UTC));
        fixture.registerInjectableResource(CITIES);
        fixture.registerInjectableResource(RESOURCES);
        fixture.registerInjectableResource(Framework.current());
        fixture.registerCommandHandlerInterceptor((unit, chain) -> {
            unit.onPrepareCommit(done -> relied = Reliance.of(done));
            return chain.proceed();
        });
        fixture.registerCommandHandlerInterceptor(new CorrelationDataInterceptor<>(
                new SimpleCorrelationDataProvider(Provenance.KEYS.toArray(String[]::new))));
    }

    /** Entries of live updates, recorded at noon of that day. */
    protected void given(String recordedOn, CityEvent... events) {
        given(recordedOn, live(), events);
    }

    /** Entries from a document of that date. */
    protected void given(String recordedOn, Map<String, ?> provenance, CityEvent... events) {
        fixture.andGivenCurrentTime(noon(recordedOn));
        fixture.andGiven(Arrays.stream(events)
                .map(event -> (Message<?>) new GenericMessage<>(event, provenance))
                .toList());
    }

    protected Answer<T> when(String today, Object command) {
        return when(today, live(), command);
    }

    protected Answer<T> when(String today, Map<String, ?> provenance, Object command) {
        return whenAt(noon(today), provenance, command);
    }

    protected Answer<T> whenAt(Instant now, Map<String, ?> provenance, Object command) {
        fixture.andGivenCurrentTime(now);
        return new Answer<>(fixture.when(command, provenance));
    }

    /** The entry at a place of the stream, counted from 0. */
    protected EntryId entry(int place) {
        String identifier = fixture.getEventStore()
                .readEvents(stream)
                .asStream()
                .skip(place)
                .findFirst()
                .orElseThrow()
                .getIdentifier();
        return EntryId.of(identifier);
    }

    /** What the last decision relied on, of other streams. */
    protected List<Reliance> relied() {
        return relied;
    }

    protected long entries() {
        return fixture.getEventStore().readEvents(stream).asStream().count();
    }

    /** An officer who has seen whatever there is. */
    public static Map<String, Object> live() {
        return seen(Seen.ANY);
    }

    /** An officer who has seen an item as that entry left it. */
    protected static Map<String, Object> seen(Object entry) {
        Map<String, Object> metadata = unseen();
        metadata.put(Seen.EXPECTED, entry.toString());
        return metadata;
    }

    /** An officer who does not say what was seen. */
    protected static Map<String, Object> unseen() {
        return Provenance.live(OFFICER, "officer", null).asMetadata();
    }

    public static Map<String, Object> document(String date) {
        DocumentDigest digest = DocumentDigest.of(("City profile, " + date).getBytes(UTF_8));
        return new Provenance(OFFICER, "officer", null, new Source(digest, 171, day(date))).asMetadata();
    }

    protected static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    protected static Text english(String words) {
        return new Text(words, "en");
    }

    protected static Text chinese(String words) {
        return new Text(words, "zh");
    }

    private static Instant noon(String date) {
        return day(date).atTime(LocalTime.NOON).atZone(SHANGHAI).toInstant();
    }
}
