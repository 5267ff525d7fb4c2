package org.treerings.queries.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;

/** Writes facts, a whole batch of entries at once. */
@ProcessingGroup("facts")
public final class FactsProjection {

    private static final String BATCH = FactsProjection.class.getName();

    private final FactTable table;
    private final Consumer<Set<CityId>> written;

    /**
     * Joins the transaction in which it is called.
     *
     * @param written hears of the cities of each batch, when their facts can be read
     */
    public FactsProjection(JdbcClient jdbc, Consumer<Set<CityId>> written) {
        this.table = new FactTable(jdbc);
        this.written = written;
    }

    /** Entries in the order of their positions. Writing what is already there changes nothing. */
    public void write(List<Recorded> batch) {
        if (!batch.isEmpty()) {
            written.accept(table.write(batch));
        }
    }

    /** The events of a batch share a unit of work, and a handler of its first message runs after all of them. */
    @EventHandler
    void on(
            CityEvent event,
            MetaData metadata,
            @Timestamp Instant recordedAt,
            @MessageIdentifier String entry,
            TrackingToken token) {
        Object correlation = metadata.get("correlationId");
        UnitOfWork<?> unit = CurrentUnitOfWork.get().root();
        unit.<List<Recorded>>getOrComputeResource(BATCH, _ -> begin(unit))
                .add(new Recorded(
                        token.position().orElseThrow(),
                        EntryId.of(entry),
                        recordedAt,
                        event,
                        Provenance.of(metadata),
                        correlation == null ? null : correlation.toString()));
    }

    private List<Recorded> begin(UnitOfWork<?> unit) {
        List<Recorded> batch = new ArrayList<>();
        unit.onPrepareCommit(_ -> write(batch));
        return batch;
    }
}
