package org.treerings.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.treerings.app.Node;
import org.treerings.app.TestDatabase;
import org.treerings.app.importing.Decisions;
import org.treerings.app.ledger.Ledger;
import org.treerings.commands.city.RecordPopulation;
import org.treerings.commands.city.RegisterCity;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.DocumentDigest;
import org.treerings.kernel.identity.StreamId;

/** An import, while another node appends to the same streams. */
class OvertakenImportIT {

    private static final CityId LISBON = new CityId("lisbon");
    private static final LocalDate STATED = LocalDate.parse("2026-01-01");

    private final TestDatabase database = new TestDatabase();
    private final Node node = Node.on(database);
    private final Node other = Node.on(database);

    @AfterEach
    void stop() {
        node.close();
        other.close();
        database.close();
    }

    /** The node still remembers the city as it was before the other one counted. */
    @Test
    void decidesAgainOnWhatIsThereNow() {
        ZoneId lisbon = ZoneId.of("Europe/Lisbon");
        decide(node, new RegisterCity(LISBON, "Lisbon", "PT", null, null, lisbon, null, null, STATED));
        assertThat(decide(other, count(1))).isTrue();
        assertThat(decide(node, count(2))).isTrue();
        assertThat(node.part(Ledger.class).lastVersion(StreamId.of(LISBON).value()))
                .hasValue(2);
    }

    private static RecordPopulation count(long people) {
        return new RecordPopulation(LISBON, people, null, STATED);
    }

    private static boolean decide(Node at, Object command) {
        Provenance.Source document = new Provenance.Source(DocumentDigest.of(new byte[] {1}), 1, STATED);
        Provenance who =
                Provenance.live(new ActorId("actor-1"), "operator", null).from(document);
        return at.part(Decisions.class).decide(command, who, UUID.randomUUID());
    }
}
