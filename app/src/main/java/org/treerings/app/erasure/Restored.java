package org.treerings.app.erasure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.app.erasure.ErasureList.Erased;
import org.treerings.app.importing.Decisions;
import org.treerings.app.ledger.Entry;
import org.treerings.app.ledger.Halted;
import org.treerings.app.ledger.Ledger;
import org.treerings.commands.Cities;
import org.treerings.commands.CommandRejected;
import org.treerings.commands.Rules;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.identity.StreamId;

/** Erases once more what a restored backup has brought back, and lists what was erased elsewhere. */
public final class Restored {

    private static final Logger LOG = LoggerFactory.getLogger(Restored.class);
    private static final String REASON = "It was erased before, and a restored backup had brought it back.";

    private final JdbcClient database;
    private final Ledger ledger;
    private final ErasureList list;
    private final Decisions decisions;
    private final Cities cities;
    private final Consumer<CityId> awaitReadable;
    private final Clock clock;

    /**
     * Goes by the list and the database.
     *
     * @param awaitReadable returns when all that is recorded of a city can be read, or after a while
     * @param clock tells the day in each city
     */
    public Restored(
            JdbcClient database,
            ErasureList list,
            Decisions decisions,
            Cities cities,
            Consumer<CityId> awaitReadable,
            Clock clock) {
        this.database = database;
        this.ledger = new Ledger(database);
        this.list = list;
        this.decisions = decisions;
        this.cities = cities;
        this.awaitReadable = awaitReadable;
        this.clock = clock;
    }

    /** To be called before anybody may read. */
    public void eraseAgain() {
        List<Erased> listed = list.read();
        ledger.at(listed.stream().map(Erased::position).toList()).stream()
                .filter(entry -> !entry.erased())
                .filter(entry -> listed.contains(new Erased(entry.position(), new EntryId(entry.id()))))
                .forEach(this::eraseAgain);
        database
                .sql("select position, id from ledger.erasure join ledger.entry using (position) order by position")
                .query((row, _) -> new Erased(row.getLong("position"), EntryId.of(row.getString("id"))))
                .list()
                .stream()
                .filter(erased -> !listed.contains(erased))
                .forEach(list::add);
    }

    private void eraseAgain(Entry entry) {
        StreamId stream = new StreamId(entry.stream());
        EntryId id = new EntryId(entry.id());
        LocalDate today = LocalDate.now(clock.withZone(Rules.cityIsRegistered(cities, stream.city())));
        Provenance who = new Provenance(ActorId.TREERINGS, "system", null, null);
        try {
            decisions.decide(ErasePayloads.of(stream, id, REASON, today), who, UUID.randomUUID());
            LOG.warn("Entry {} at position {} was erased before; it is erased again.", id, entry.position());
        } catch (Halted e) {
            throw new IllegalStateException(
                    "Entry %s at position %d was erased, and this database has it back. No door opens before it is erased again: %s"
                            .formatted(id, entry.position(), e.getMessage()),
                    e);
        } catch (CommandRejected e) {
            LOG.info("Entry {} at position {} is being erased: {}", id, entry.position(), e.reason());
        }
        do {
            awaitReadable.accept(stream.city());
        } while (!ledger.at(entry.position()).orElseThrow().erased());
    }
}
