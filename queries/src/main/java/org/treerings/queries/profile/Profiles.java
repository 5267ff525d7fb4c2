package org.treerings.queries.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.Cursor;
import org.treerings.queries.Page;
import org.treerings.queries.facts.CityFacts;
import org.treerings.queries.facts.Facts;
import org.treerings.queries.facts.Paths;

/** The cities' profiles, one by one and in a list. */
public final class Profiles {

    /**
     * Which cities to list; what is absent does not restrict.
     *
     * @param q a part of the name or id
     * @param country ISO 3166-1 alpha-2
     */
    public record Filter(
            @Nullable String q,
            @Nullable String country,
            @Nullable String region) {

        public static final Filter NONE = new Filter(null, null, null);
    }

    private static final Cursor CURSOR = new Cursor("cities");

    private static final String LIST = """
            select * from queries.city
            where city > :after
              and (:q::text is null or strpos(lower(name), lower(:q)) > 0 or strpos(city, lower(:q)) > 0)
              and (:country::text is null or country = upper(:country))
              and (:region::text is null or region = :region)
            order by city
            limit :limit
            """;

    private final JdbcClient jdbc;
    private final Facts facts;
    private final Framework framework;
    private final Documents documents;

    /**
     * Reads the cities' profiles.
     *
     * @param clock tells the day in each city
     */
    public Profiles(JdbcClient jdbc, Framework framework, Clock clock) {
        this.jdbc = jdbc;
        this.facts = new Facts(jdbc);
        this.framework = framework;
        this.documents = new Documents(jdbc, framework, clock);
    }

    /** The profile as it was last written, for whatever day that was. */
    public Optional<ReadyDocument> kept(CityId city) {
        return jdbc.sql("select * from queries.city where city = :city")
                .param("city", city.value())
                .query(Profiles::document)
                .optional();
    }

    /** Whether a profile was told with the catalogue and by the rules in force; another one is told anew when it is read. */
    public boolean isCurrent(ReadyDocument profile) {
        return documents.isCurrent(profile);
    }

    /** The profile as it reads on the city's day, ready to be sent; empty if no such city is registered. */
    public Optional<ReadyDocument> find(CityId city) {
        return kept(city).map(documents::today);
    }

    /**
     * The profile on a day, as it was known at a position; empty if nothing was known of the city then. Before the first
     * day of which anything is said the city has nothing but its name. A day still to come for it is told as today.
     */
    public Optional<ReadyDocument> asOf(CityId city, LocalDate day, long position) {
        return facts.asOf(city, day, position)
                .filter(state -> state.present(Paths.REGISTRATION).isPresent())
                .map(state -> told(state, day));
    }

    /** A state's profile for a day; one still to come for the city is told as today. */
    public ReadyDocument told(CityFacts state, LocalDate day) {
        ZoneId timeZone = ZoneId.of(Documents.timeZone(state));
        LocalDate today = documents.today(timeZone);
        return ReadyDocument.of(Profile.of(state, framework, day.isAfter(today) ? today : day), timeZone);
    }

    /**
     * The profiles of cities on a day, as they were known at a position; without those of which nothing was known then.
     *
     * @param day absent for each city's today
     */
    public List<Profile> of(Collection<CityId> cities, @Nullable LocalDate day, long position) {
        return facts.asOf(cities, day == null ? LocalDate.MAX : day, position).stream()
                .filter(state -> state.present(Paths.REGISTRATION).isPresent())
                .map(state -> of(state, day))
                .toList();
    }

    private Profile of(CityFacts state, @Nullable LocalDate day) {
        LocalDate today = documents.today(ZoneId.of(Documents.timeZone(state)));
        return Profile.of(state, framework, day == null || day.isAfter(today) ? today : day);
    }

    /** Position of the last entry that the city's profile holds; empty if no such city is registered. */
    public OptionalLong position(CityId city) {
        return jdbc
                .sql("select position from queries.city where city = :city")
                .param("city", city.value())
                .query(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /**
     * A page of cities in the order of their ids.
     *
     * @param cursor where the page before ended; absent for the first one
     * @throws org.treerings.queries.InvalidCursor if the cursor is not one of this list
     */
    public Page<CitySummary> list(Filter filter, @Nullable String cursor, int limit) {
        List<CitySummary> cities = jdbc.sql(LIST)
                .param("after", cursor == null ? "" : CURSOR.read(cursor).getFirst())
                .param("q", filter.q())
                .param("country", filter.country())
                .param("region", filter.region())
                .param("limit", limit + 1)
                .query(Profiles::summary)
                .list();
        return Page.of(cities, limit, city -> CURSOR.write(city.id().value()));
    }

    /** A city as the list has it; empty if no such city is registered. */
    public Optional<CitySummary> summary(CityId city) {
        return jdbc.sql("select * from queries.city where city = :city")
                .param("city", city.value())
                .query(Profiles::summary)
                .optional();
    }

    private static ReadyDocument document(ResultSet row, int number) throws SQLException {
        return new ReadyDocument(
                new CityId(row.getString("city")),
                row.getLong("position"),
                recordedAt(row),
                row.getString("framework_version"),
                row.getString("rule_version"),
                ZoneId.of(row.getString("time_zone")),
                row.getObject("day", LocalDate.class),
                row.getBytes("document"));
    }

    private static CitySummary summary(ResultSet row, int number) throws SQLException {
        return new CitySummary(
                new CityId(row.getString("city")),
                row.getString("name"),
                Country.of(row.getString("country")),
                row.getString("region"),
                row.getLong("position"),
                recordedAt(row),
                new Statistics(
                        row.getInt("commitments"),
                        row.getInt("actions"),
                        row.getInt("baselines"),
                        row.getInt("targets"),
                        row.getInt("progress_reports"),
                        row.getInt("resources"),
                        row.getInt("steps_with_resources"),
                        row.getInt("indicators_assessed")));
    }

    private static Instant recordedAt(ResultSet row) throws SQLException {
        return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }
}
