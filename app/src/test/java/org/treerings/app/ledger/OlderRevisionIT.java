package org.treerings.app.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treerings.app.Node;
import org.treerings.app.TestDatabase;
import org.treerings.app.web.ReadSide;
import org.treerings.kernel.event.HeadOfGovernmentNamed;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.measure.Text;
import org.treerings.queries.profile.Profiles;

/** An office of revision 1 lies in the ledger of a program that knows only revision 2. */
class OlderRevisionIT {

    private static final String STREAM = "city:anshun";
    private static final HeadOfGovernmentNamed TODAY = new HeadOfGovernmentNamed(
            new CityId("anshun"), "Li Hua", new Text("Mayor of Anshun City", "und"), LocalDate.parse("2025-12-23"));

    private final TestDatabase database = new TestDatabase();
    private Node node;

    @BeforeEach
    void startOnAnOldLedger() throws IOException {
        stored(0, "city-registered");
        stored(1, "head-of-government-named");
        node = Node.on(database);
    }

    private void stored(long version, String type) throws IOException {
        byte[] payload = Files.readAllBytes(Path.of("src", "test", "resources", "events", type + "-1.json"));
        RawEntries.insert(database, version, STREAM, version, type, payload, Instant.parse("2026-04-05T08:00:00Z"));
    }

    @AfterEach
    void stop() {
        node.close();
        database.close();
    }

    @Test
    void isReadAsOfTodayByItsStream() {
        Stream<? extends DomainEventMessage<?>> events =
                node.part(EventStore.class).readEvents(STREAM).asStream();
        assertThat(events.skip(1).<Object>map(Message::getPayload)).containsExactly(TODAY);
    }

    @Test
    void isReadAsOfTodayByItsToken() {
        EventStorageEngine engine = node.part(EventStorageEngine.class);
        assertThat(engine.readEvents(null, false).skip(1).<Object>map(Message::getPayload))
                .containsExactly(TODAY);
    }

    @Test
    void isShownInTheProfile() {
        assertThat(node.part(ReadSide.class).shows(1)).isTrue();
        byte[] profile =
                node.part(Profiles.class).find(TODAY.city()).orElseThrow().json();
        assertThat(new String(profile, UTF_8))
                .contains("\"headOfGovernment\":{\"name\":\"Li Hua\",\"office\":\"Mayor of Anshun City\","
                        + "\"language\":\"und\",");
    }

    @Test
    void staysInTheLedgerAsItWasStored() {
        Entry entry = node.part(Ledger.class).at(1).orElseThrow();
        assertThat(entry.revision()).isEqualTo(1);
        assertThat(new String(entry.payload(), UTF_8)).contains("\"office\" : \"Mayor of Anshun City\"");
    }
}
