package org.treerings.queries.facts;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;

/** Who said of which entries that they were wrong. */
public final class Retractions {

    private static final String FIRST = """
            select distinct on (path) fact.*, position as version
            from queries.fact
            where city = :city and path = any(:paths) and position <= :position
            order by path, position
            """;

    private final JdbcClient jdbc;

    public Retractions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What retracted each of the entries, as it was known at a position; only the first retraction of one counts. */
    public Map<EntryId, Fact> of(CityId city, Collection<EntryId> entries, long position) {
        return jdbc
                .sql(FIRST)
                .param("city", city.value())
                .param("paths", entries.stream().map(Paths::retraction).toArray(String[]::new))
                .param("position", position)
                .query(FactRow::read)
                .list()
                .stream()
                .collect(toMap(fact -> EntryId.of(Paths.last(fact.path())), fact -> fact));
    }
}
