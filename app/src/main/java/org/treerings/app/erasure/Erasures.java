package org.treerings.app.erasure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.app.ledger.Entry;
import org.treerings.app.ledger.Ledger;
import org.treerings.app.ledger.LedgerEngine;
import org.treerings.app.ledger.publication.Leaves;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.Content;
import org.treerings.kernel.event.PayloadErased;
import org.treerings.kernel.event.ProfileImported;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.event.Remains;
import org.treerings.kernel.event.ResourceShared;
import org.treerings.kernel.event.StoredEvents;
import org.treerings.kernel.identity.DocumentDigest;

/**
 * Carries erasures out, in the transaction in which the facts hear of them: who can read an erasure finds nothing of what was
 * erased, and one that was cut short is carried out when the facts go on.
 */
@ProcessingGroup("facts")
public final class Erasures {

    /** Who, whence and what with; not why. */
    private static final Set<String> STAYING =
            Set.of("actor", "role", "sourceDocument", "sourceLine", "sourceDate", "correlationId", "causationId");

    private final JdbcClient database;
    private final Ledger ledger;
    private final LedgerEngine engine;
    private final Leaves leaves;
    private final Serializer serializer;
    private final ErasureList list;
    private final Consumer<DocumentDigest> bytes;

    /**
     * Joins the transactions in which it is called.
     *
     * @param serializer of events
     * @param bytes erases a document or a file wherever it is kept
     */
    public Erasures(
            JdbcClient database,
            LedgerEngine engine,
            Serializer serializer,
            ErasureList list,
            Consumer<DocumentDigest> bytes) {
        this.database = database;
        this.ledger = new Ledger(database);
        this.engine = engine;
        this.leaves = new Leaves(database);
        this.serializer = serializer;
        this.list = list;
        this.bytes = bytes;
    }

    @EventHandler
    void on(PayloadErased event, DomainEventMessage<?> message) {
        database.sql("select position from ledger.entry where stream = ? and id = ? and salt is not null")
                .params(message.getAggregateIdentifier(), event.entry().value())
                .query((row, _) -> row.getLong("position"))
                .optional()
                .flatMap(ledger::at)
                .ifPresent(this::erase);
    }

    /** First where it outlives a restored backup. All of it may be done by two nodes at once. */
    private void erase(Entry entry) {
        list.add(entry);
        EventMessage<?> said = engine.read(List.of(entry)).findFirst().orElseThrow();
        CityEvent event = (CityEvent) said.getPayload();
        keepDigest(entry);
        strip(entry, Remains.of(event), said.getMetaData());
        forget(entry);
        digests(event, Provenance.of(said.getMetaData())).forEach(bytes);
    }

    private void keepDigest(Entry entry) {
        String digest = leaves.at(List.of(entry.position())).getFirst().leaf().digest();
        database.sql("insert into ledger.erasure (position, digest) values (?, ?) on conflict do nothing")
                .params(entry.position(), digest)
                .update();
    }

    private void strip(Entry entry, CityEvent remains, MetaData metadata) {
        Map<String, Object> staying = new HashMap<>(metadata);
        staying.keySet().retainAll(STAYING);
        staying.put(Remains.MARK, StoredEvents.stored(remains.getClass()).revision());
        database.sql("""
                        update ledger.entry set payload = ?, metadata = ?, salt = null
                        where position = ? and salt is not null
                        """)
                .params(json(remains), json(MetaData.from(staying)), entry.position())
                .update();
    }

    private byte[] json(Object object) {
        return serializer.serialize(object, byte[].class).getData();
    }

    /** With the lock no state is kept meanwhile that was told before. A request's fingerprint would tell whoever guesses. */
    private void forget(Entry entry) {
        database.sql("lock table ledger.snapshot in share row exclusive mode").update();
        database.sql("delete from ledger.snapshot where stream = ?")
                .param(entry.stream())
                .update();
        database.sql("""
                        update ledger.request set fingerprint = ''
                        where position >= :position and position - entries < :position
                        """).param("position", entry.position()).update();
    }

    /** What the entry was read from, and what it brought along. */
    private static Stream<DocumentDigest> digests(CityEvent event, Provenance provenance) {
        Provenance.Source source = provenance.source();
        Stream<DocumentDigest> own = switch (event) {
            case ProfileImported imported -> Stream.of(imported.document());
            case ResourceShared shared when shared.content() instanceof Content.File file -> Stream.of(file.digest());
            default -> Stream.of();
        };
        return source == null ? own : Stream.concat(Stream.of(source.document()), own);
    }
}
