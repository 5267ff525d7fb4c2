package org.treerings.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.treerings.app.Node;
import org.treerings.app.TestDatabase;
import org.treerings.app.ledger.Entry;
import org.treerings.app.ledger.Ledger;
import org.treerings.commands.city.RegisterCity;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;

class RecordedEntriesIT {

    private static final TestDatabase DATABASE = new TestDatabase();
    private static final Node NODE = Node.on(DATABASE);

    @AfterAll
    static void stop() {
        NODE.close();
        DATABASE.close();
    }

    @Test
    void findsWhatNoProjectionKnowsYet() {
        NODE.part(EventProcessingConfiguration.class).eventProcessors().values().forEach(EventProcessor::shutDown);
        ZoneId lisbon = ZoneId.of("Europe/Lisbon");
        NODE.part(CommandGateway.class)
                .sendAndWait(new RegisterCity(
                        new CityId("lisbon"), "Lisbon", "PT", null, null, lisbon, null, null, LocalDate.EPOCH));
        Entry entry = NODE.part(Ledger.class).at(0).orElseThrow();
        RecordedEntries entries = NODE.part(RecordedEntries.class);
        assertThat(entries.find(new EntryId(entry.id())).position()).isZero();
        EntryId other = new EntryId(UUID.randomUUID());
        assertThatThrownBy(() -> entries.find(other)).isInstanceOf(NotThere.class);
    }
}
