package org.treerings.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treerings.app.Node;
import org.treerings.app.TestDatabase;
import org.treerings.app.ledger.Ledger;
import org.treerings.commands.city.City;
import org.treerings.commands.city.CityCommand;
import org.treerings.commands.city.ErasePayload;
import org.treerings.commands.city.RecordPopulation;
import org.treerings.commands.city.RegisterCity;
import org.treerings.commands.city.RetractEntry;
import org.treerings.commands.commitment.MakeCommitment;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.identity.DocumentDigest;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.identity.StreamId;
import org.treerings.kernel.measure.Text;

/** A city with more events than a node reads twice. */
class SnapshotIT {

    private static final LocalDate STATED = LocalDate.parse("2026-01-01");
    private static final int LONG = 210;
    private static final int COUNTS = 230;
    private static final AtomicInteger CITIES = new AtomicInteger();
    private static final TestDatabase DATABASE = new TestDatabase();
    private static final Node WRITER = Node.on(DATABASE);
    private static final Node LOADER = Node.on(DATABASE);
    private static final Node READER = Node.on(DATABASE);

    private final CityId city = new CityId("city" + CITIES.incrementAndGet());
    private final String stream = StreamId.of(city).value();

    @BeforeEach
    void writeALongHistory() {
        ZoneId lisbon = ZoneId.of("Europe/Lisbon");
        decide(WRITER, new RegisterCity(city, "Lisbon", "PT", null, null, lisbon, null, null, STATED));
        write(1, LONG);
        assertThat(loaded()).hasSize(LONG + 1);
        assertThat(decide(LOADER, count(LONG))).isFalse();
        write(LONG + 1, COUNTS);
    }

    private void write(int from, int to) {
        for (int people = from; people <= to; people++) {
            assertThat(decide(WRITER, count(people))).isTrue();
        }
    }

    @AfterAll
    static void stop() {
        WRITER.close();
        LOADER.close();
        READER.close();
        DATABASE.close();
    }

    private RecordPopulation count(long people) {
        return new RecordPopulation(city, people, null, STATED);
    }

    private static boolean decide(Node at, CityCommand command) {
        return at.part(CommandGateway.class).<Boolean>sendAndWait(GenericCommandMessage.asCommandMessage(command));
    }

    private List<? extends DomainEventMessage<?>> loaded() {
        return READER.part(EventStore.class).readEvents(stream).asStream().toList();
    }

    @Test
    void isLoadedFromItsStateAndTheEventsSince() {
        List<? extends DomainEventMessage<?>> loaded = loaded();
        assertThat(loaded.getFirst().getPayload()).isInstanceOf(City.class);
        assertThat(loaded.getFirst().getSequenceNumber()).isEqualTo(LONG);
        assertThat(loaded).hasSize(COUNTS - LONG + 1);
    }

    @Test
    void goesOnAsIfAllHadBeenRead() {
        assertGoesOn();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "3", "none"})
    void ignoresTheStateOfAnotherRevisionOfItsClass(String revision) {
        change("revision", revision);
        assertThat(loaded()).hasSize(COUNTS + 1);
        assertGoesOn();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{\"head\":7}", "null", ""})
    void ignoresAStateThatCannotBeRead(String state) {
        change("payload", state);
        assertThat(loaded()).hasSize(COUNTS + 1);
        assertGoesOn();
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.treerings.Gone", "java.lang.String"})
    void ignoresAStateOfWhatIsNoEntity(String type) {
        change("type", type);
        assertThat(loaded()).hasSize(COUNTS + 1);
        assertGoesOn();
    }

    @Test
    void keepsNoStateFromBeforeAnErasure() {
        DomainEventMessage<?> state = loaded().getFirst();
        EntryId said = EntryId.of(loaded().getLast().getIdentifier());
        assertThat(decide(WRITER, new ErasePayload(city, said, "A private number.", STATED)))
                .isTrue();
        DATABASE.client()
                .sql("delete from ledger.snapshot where stream = ?")
                .param(stream)
                .update();
        LOADER.part(EventStore.class).storeSnapshot(state);
        assertThat(loaded()).hasSize(COUNTS + 2);
    }

    @Test
    void keepsItsCommitmentsOpenOnANodeThatHasJustStarted() {
        try (Node started = Node.on(DATABASE)) {
            CommitmentId green = new CommitmentId("green");
            MakeCommitment make = new MakeCommitment(city, green, new Text("Green", "en"), STATED);
            CommandGateway gateway = started.part(CommandGateway.class);
            assertThat(gateway.<Boolean>sendAndWait(make)).isTrue();
        }
    }

    @Test
    void canBeRehearsed() {
        Rehearsal rehearsal =
                new Rehearsal(READER.part(EventStore.class), READER.part(Clock.class), READER.part(Framework.class));
        Provenance who = Provenance.live(new ActorId("actor-1"), "officer", null)
                .from(new Provenance.Source(DocumentDigest.of(new byte[0]), 1, STATED));
        // Of a day of its own: on a day that has a count, an older document changes nothing.
        RecordPopulation later = new RecordPopulation(city, 7_000, null, STATED.plusDays(1));
        int changed =
                rehearsal.on(Set.of(StreamId.of(city)), stage -> stage.decide(later, who, UUID.randomUUID()) ? 1 : 0);
        assertThat(changed).isEqualTo(1);
        assertThat(READER.part(Ledger.class).lastVersion(stream)).hasValue(COUNTS);
    }

    private void change(String column, String value) {
        String cast = column.equals("payload") ? "convert_to(?, 'UTF8')" : "?";
        int changed = DATABASE.client()
                .sql("update ledger.snapshot set " + column + " = " + cast + " where stream = ?")
                .params(value, stream)
                .update();
        assertThat(changed).isEqualTo(1);
    }

    /** It knows its newest count, an entry from before the snapshot, and which version comes next. */
    private void assertGoesOn() {
        Ledger ledger = READER.part(Ledger.class);
        EntryId second = new EntryId(ledger.stream(stream, 2).getFirst().id());
        assertThat(decide(READER, count(COUNTS))).isFalse();
        assertThat(decide(READER, new RetractEntry(city, second, "A slip of the pen.", STATED)))
                .isTrue();
        assertThat(decide(READER, count(7_000))).isTrue();
        assertThat(ledger.lastVersion(stream)).hasValue(COUNTS + 2);
    }
}
