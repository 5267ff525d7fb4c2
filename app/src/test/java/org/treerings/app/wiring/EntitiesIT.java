package org.treerings.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treerings.app.Node;
import org.treerings.app.TestDatabase;
import org.treerings.app.ledger.Entry;
import org.treerings.app.ledger.Ledger;
import org.treerings.commands.CommandRejected;
import org.treerings.commands.Seen;
import org.treerings.commands.VersionRequired;
import org.treerings.commands.city.CorrectEntry;
import org.treerings.commands.city.RecordPopulation;
import org.treerings.commands.city.RegisterCity;
import org.treerings.commands.city.RetractEntry;
import org.treerings.commands.pathway.LinkStepResource;
import org.treerings.commands.resource.ShareResource;
import org.treerings.commands.resource.WithdrawResource;
import org.treerings.kernel.event.Content;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.identity.ResourceId;
import org.treerings.kernel.identity.StreamId;
import org.treerings.kernel.measure.Text;

/** What the rules say, said by the entities as they run: in a cache, over the ledger, with the real ports. */
class EntitiesIT {

    private static final LocalDate STATED = LocalDate.parse("2026-01-01");
    private static final ResourceId PLAN = new ResourceId("plan");
    private static final AtomicInteger CITIES = new AtomicInteger();
    private static final TestDatabase DATABASE = new TestDatabase();
    private static final Node NODE = Node.on(DATABASE);

    private final CityId city = new CityId("city" + CITIES.incrementAndGet());

    @BeforeEach
    void register() {
        ZoneId lisbon = ZoneId.of("Europe/Lisbon");
        decide(new RegisterCity(city, "Lisbon", "PT", null, null, lisbon, null, null, STATED));
    }

    @AfterAll
    static void stop() {
        NODE.close();
        DATABASE.close();
    }

    @Test
    void correctInOneAppend() {
        decide(count(24_592_000));
        assertThat(decide(correct(1, count(2_459_200)))).isTrue();
        List<Entry> stream = stream();
        assertThat(stream)
                .extracting(Entry::type)
                .containsExactly("city-registered", "population-recorded", "entry-retracted", "population-recorded");
        assertThat(stream.get(3).position()).isEqualTo(stream.get(2).position() + 1);
        assertThat(stream.get(3).recordedAt()).isEqualTo(stream.get(2).recordedAt());
    }

    @Test
    void forgetACorrectionThatWasRefused() {
        decide(count(500));
        assertThatThrownBy(() -> decide(correct(1, count(500))))
                .isInstanceOfSatisfying(
                        CommandRejected.class, e -> assertThat(e.code()).isEqualTo("correction-identical"));
        assertThat(stream()).hasSize(2);
        assertThat(decide(count(500))).isFalse();
        assertThat(decide(new RetractEntry(city, entry(1), "wrong", STATED))).isTrue();
    }

    @Test
    void askWhatWasSeenOnlyOfThoseWhoAct() {
        decide(count(500));
        assertThatThrownBy(() -> decide(count(501)))
                .isInstanceOfSatisfying(
                        VersionRequired.class, e -> assertThat(e.last()).isEqualTo(entry(1)));
        assertThat(stream()).hasSize(2);
    }

    @Test
    void linkOnlyWhatIsShared() {
        assertRefused(link(1), "unknown-resource");
        Content page = new Content.Link("https://lisbon.example/plan");
        decide(new ShareResource(city, PLAN, new Text("Plan", "en"), page, STATED));
        assertThat(decide(link(1))).isTrue();
        withdraw();
        assertRefused(link(2), "resource-withdrawn");
        assertThat(decide(link(1))).isFalse();
    }

    private void withdraw() {
        EntryId shared = new EntryId(
                NODE.part(Ledger.class).stream(StreamId.resource(city, PLAN).value(), 0)
                        .getFirst()
                        .id());
        NODE.part(CommandGateway.class)
                .sendAndWait(GenericCommandMessage.asCommandMessage(
                                new WithdrawResource(city, PLAN, "outdated", LocalDate.parse("2026-01-02")))
                        .withMetaData(officer().asMetadata())
                        .andMetaData(Map.of(Seen.EXPECTED, shared.toString())));
    }

    private void assertRefused(Object command, String code) {
        assertThatThrownBy(() -> decide(command))
                .isInstanceOfSatisfying(
                        CommandRejected.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private LinkStepResource link(int step) {
        return new LinkStepResource(city, step, PLAN, STATED);
    }

    private RecordPopulation count(long people) {
        return new RecordPopulation(city, people, null, STATED);
    }

    private CorrectEntry correct(int place, RecordPopulation right) {
        return new CorrectEntry(entry(place), "a slip of the pen", right, STATED);
    }

    private EntryId entry(int place) {
        return new EntryId(stream().get(place).id());
    }

    private List<Entry> stream() {
        return NODE.part(Ledger.class).stream(StreamId.of(city).value(), 0);
    }

    private static boolean decide(Object command) {
        return NODE.part(CommandGateway.class)
                .<Boolean>sendAndWait(GenericCommandMessage.asCommandMessage(command)
                        .withMetaData(officer().asMetadata()));
    }

    private static Provenance officer() {
        return Provenance.live(new ActorId("officer-7"), "officer", null);
    }
}
