package org.treerings.queries.facts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.kernel.event.BaselineRecorded;
import org.treerings.kernel.event.ProgressReported;
import org.treerings.kernel.event.StoredEvents;
import org.treerings.kernel.event.TargetUpdated;
import org.treerings.kernel.identity.CityId;

/** All that a city ever claimed in figures or words: place by place, by the day it counts from. */
public final class ClaimRegister {

    private static final int PAGE = 500;

    private static final List<String> KINDS = Stream.of(
                    BaselineRecorded.class, TargetUpdated.class, ProgressReported.class)
            .map(type -> StoredEvents.stored(type).name())
            .toList();

    /** What is retracted later than is known is not retracted yet. */
    private static final String CLAIMS = """
            select city, path, position, entry, kind, state, value, stated_on, counts_from, recorded_at, actor, role,
                reason, source_document, source_line, source_date, correlation, position as version,
                case when retracted_at <= :known then retracted_at end as retracted_at
            from queries.fact
            where city = :city and path > 'commitments/' and path < 'commitments0'
              and (path, counts_from, position) > (:path, :day, :position)
              and kind = any(:kinds::text[]) and position <= :known
            order by path, counts_from, position
            limit :limit
            """;

    private final JdbcClient jdbc;

    public ClaimRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The claims of a city, read page by page as they are consumed.
     *
     * @param known the position of the last entry that is known: what comes while the register is read is none of it
     */
    public Stream<Claim> of(CityId city, long known) {
        Revisions revisions = new Revisions(city);
        return Stream.iterate(
                        page(city, known, null),
                        page -> !page.isEmpty(),
                        page -> page.size() < PAGE ? List.of() : page(city, known, page.getLast()))
                .flatMap(List::stream)
                .map(fact -> new Claim(fact, revisions.of(fact)));
    }

    private List<Fact> page(CityId city, long known, @Nullable Fact after) {
        return jdbc.sql(CLAIMS)
                .param("city", city.value())
                .param("known", known)
                .param("path", after == null ? "" : after.path())
                .param("day", after == null ? LocalDate.MIN : after.countsFrom())
                .param("position", after == null ? -1 : after.position())
                .param("kinds", KINDS.toArray(String[]::new))
                .param("limit", PAGE)
                .query(FactRow::read)
                .list();
    }

    /** Counts by recording, where the register goes by day: so it keeps the positions of the place it is at. */
    private final class Revisions {

        private final CityId city;
        private String path = "";
        private long[] positions = {};

        private Revisions(CityId city) {
            this.city = city;
        }

        private int of(Fact fact) {
            if (!fact.path().equals(path)) {
                path = fact.path();
                positions = jdbc
                        .sql("select position from queries.fact where city = ? and path = ? order by position")
                        .params(city.value(), path)
                        .query(Long.class)
                        .list()
                        .stream()
                        .mapToLong(Long::longValue)
                        .toArray();
            }
            return Arrays.binarySearch(positions, fact.position()) + 1;
        }
    }
}
