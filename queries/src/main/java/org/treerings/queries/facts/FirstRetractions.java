package org.treerings.queries.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;
import org.treerings.queries.Columns;

/** What was retracted, and by which entry: of several that retract the same, only the first counts. */
final class FirstRetractions {

    private record Retracted(CityId city, EntryId entry) {}

    private final Map<Retracted, Long> positions = new HashMap<>();

    /** Takes in entries in any order. */
    void add(List<Recorded> batch) {
        for (Recorded recorded : batch) {
            if (recorded.event() instanceof EntryRetracted retracted) {
                positions.merge(new Retracted(retracted.city(), retracted.entry()), recorded.position(), Math::min);
            }
        }
    }

    /** Marks their facts, unless they are marked already. */
    void mark(JdbcClient jdbc) {
        if (positions.isEmpty()) {
            return;
        }
        List<Map.Entry<Retracted, Long>> retractions = List.copyOf(positions.entrySet());
        jdbc.sql(FactTableSql.RETRACT)
                .param(
                        "city",
                        Columns.texts(
                                retractions, retraction -> retraction.getKey().city()))
                .param(
                        "entry",
                        Columns.texts(
                                retractions, retraction -> retraction.getKey().entry()))
                .param("position", Columns.texts(retractions, Map.Entry::getValue))
                .update();
    }
}
