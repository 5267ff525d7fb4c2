package org.treerings.queries.facts;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.kernel.event.ActionAdded;
import org.treerings.kernel.event.CommitmentMade;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.OfficerAppointed;
import org.treerings.kernel.event.PayloadErased;
import org.treerings.kernel.event.StepResourceLinked;
import org.treerings.kernel.event.StoredEvents;
import org.treerings.kernel.event.ValueConfirmed;
import org.treerings.queries.Columns;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Entries that were erased, and what they leave as facts. */
final class Erasures {

    /** What holds other facts, or is about other entries, goes on standing; a value is erased. */
    private static final Set<String> STANDING = Stream.of(
                    CommitmentMade.class,
                    ActionAdded.class,
                    ValueConfirmed.class,
                    StepResourceLinked.class,
                    OfficerAppointed.class,
                    EntryRetracted.class,
                    PayloadErased.class)
            .map(type -> StoredEvents.stored(type).name())
            .collect(toUnmodifiableSet());

    /** The components by which other entries are meant. */
    private static final List<String> REFERENCES = List.of("confirmed", "entry");

    private final Set<PayloadErased> erased = new LinkedHashSet<>();

    /** Takes in entries in any order. */
    void add(List<Recorded> batch) {
        batch.forEach(recorded -> {
            if (recorded.event() instanceof PayloadErased event) {
                erased.add(event);
            }
        });
    }

    /** Marks their facts. */
    void mark(JdbcClient jdbc) {
        if (erased.isEmpty()) {
            return;
        }
        List<PayloadErased> erasures = List.copyOf(erased);
        jdbc.sql(FactTableSql.ERASE)
                .param("city", Columns.texts(erasures, PayloadErased::city))
                .param("entry", Columns.texts(erasures, PayloadErased::entry))
                .param("standing", STANDING.toArray(String[]::new))
                .param("references", REFERENCES.toArray(String[]::new))
                .update();
    }

    /** What is left of a fact. */
    static Fact erased(Fact fact) {
        JsonNode value = fact.value();
        if (value == null) {
            return fact.left(fact.state(), null);
        }
        if (!STANDING.contains(fact.kind())) {
            return fact.left(State.ERASED, null);
        }
        ObjectNode kept = ((ObjectNode) value).deepCopy();
        kept.retain(REFERENCES);
        return fact.left(fact.state(), kept);
    }
}
