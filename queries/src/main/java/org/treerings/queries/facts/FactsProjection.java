package org.treerings.queries.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.identity.CityId;

/** Writes facts, a whole batch of entries at once. */
@ProcessingGroup("facts")
public final class FactsProjection {

    /** Counts up when the same entries give other facts or profiles: the tables are then built anew. */
    public static final String VERSION = "3";

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
    void on(CityEvent event, EventMessage<CityEvent> message, TrackingToken token) {
        UnitOfWork<?> unit = CurrentUnitOfWork.get().root();
        unit.<List<Recorded>>getOrComputeResource(BATCH, _ -> begin(unit))
                .add(Recorded.of(token.position().orElseThrow(), message));
    }

    private List<Recorded> begin(UnitOfWork<?> unit) {
        List<Recorded> batch = new ArrayList<>();
        unit.onPrepareCommit(_ -> write(batch));
        return batch;
    }
}
