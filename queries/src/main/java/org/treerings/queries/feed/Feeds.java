package org.treerings.queries.feed;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.queries.profile.Profile;
import org.treerings.queries.profile.Profiles;
import org.treerings.queries.progress.Status;

/**
 * All cities row by row, in the order of their ids, read a few cities at a time while the rows are taken.
 *
 * <p>A row counts as changed when an entry touched what it tells of. That a pace falls behind or a value grows stale as days
 * go by is no change: who wants that asks for all rows.
 */
public final class Feeds {

    /**
     * Which rows; what is absent does not restrict.
     *
     * @param country ISO 3166-1 alpha-2
     * @param commitment of the actions
     * @param status of their progress
     */
    public record Filter(
            @Nullable String country,
            @Nullable String region,
            @Nullable CommitmentId commitment,
            @Nullable Status status) {

        private boolean takes(ActionRow row) {
            ActionRow.Details details = row.details();
            return details != null
                    && (commitment == null || commitment.equals(row.key().commitment()))
                    && (status == null || status == details.course().status());
        }
    }

    private static final int CITIES = 25;
    private static final long EVER = -1;
    private static final long NOW = Long.MAX_VALUE;

    private static final String PAGE = """
            select city from queries.city
            where city > :after and position > :since
              and (:country::text is null or country = upper(:country))
              and (:region::text is null or region = :region)
            order by city
            limit :limit
            """;

    private final JdbcClient jdbc;
    private final Profiles profiles;

    public Feeds(JdbcClient jdbc, Profiles profiles) {
        this.jdbc = jdbc;
        this.profiles = profiles;
    }

    /** All actions on a day, today's of each city where none is given. */
    public Stream<ActionRow> actions(Filter filter, @Nullable LocalDate day) {
        return pages(filter, EVER).flatMap(cities -> actions(filter, cities, day, NOW));
    }

    /** The actions that entries after a position changed, and as removed those that were there then and are not now. */
    public Stream<ActionRow> actionsChangedSince(Filter filter, long position) {
        return pages(filter, position).flatMap(cities -> changed(filter, cities, position));
    }

    /** All cities on a day, today's of each where none is given. */
    public Stream<CityRow> cities(Filter filter, @Nullable LocalDate day) {
        return pages(filter, EVER)
                .flatMap(cities -> profiles.of(cities, day, NOW).stream().map(CityRow::of));
    }

    /** The cities of which something was recorded after a position. */
    public Stream<CityRow> citiesChangedSince(Filter filter, long position) {
        return pages(filter, position)
                .flatMap(cities -> profiles.of(cities, null, NOW).stream().map(CityRow::of));
    }

    private Stream<ActionRow> changed(Filter filter, List<CityId> cities, long since) {
        List<ActionRow> now = actions(filter, cities, null, NOW).toList();
        Set<ActionRow.Key> gone =
                actions(filter, cities, null, since).map(ActionRow::key).collect(toCollection(LinkedHashSet::new));
        gone.removeAll(now.stream().map(ActionRow::key).collect(toSet()));
        return Stream.concat(
                now.stream().filter(row -> row.version() > since), gone.stream().map(ActionRow::removed));
    }

    private Stream<ActionRow> actions(Filter filter, List<CityId> cities, @Nullable LocalDate day, long position) {
        Map<CityId, Touches> touches = Touches.of(jdbc, cities);
        return profiles.of(cities, day, position).stream()
                .flatMap(profile -> actions(profile, Touches.of(touches, profile.id())))
                .filter(filter::takes);
    }

    private static Stream<ActionRow> actions(Profile profile, Touches touches) {
        return profile.actionAreas().stream()
                .flatMap(area -> area.commitments().stream()
                        .flatMap(commitment -> commitment.actions().stream()
                                .map(action -> ActionRow.of(profile, area, commitment, action, touches))));
    }

    private Stream<List<CityId>> pages(Filter filter, long since) {
        return Stream.iterate(
                page(filter, since, ""),
                page -> !page.isEmpty(),
                page -> page(filter, since, page.getLast().value()));
    }

    private List<CityId> page(Filter filter, long since, String after) {
        return jdbc.sql(PAGE)
                .param("after", after)
                .param("since", since)
                .param("country", filter.country())
                .param("region", filter.region())
                .param("limit", CITIES)
                .query((row, _) -> new CityId(row.getString("city")))
                .list();
    }
}
