package org.treerings.app.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;

/**
 * Reads the ledger. Positions have no gaps and become visible in order, so that a reader who has seen one has seen all
 * before it: paging needs nothing but the last position.
 */
public final class Ledger {

    private static final String NAMES =
            "select position, id, stream, version, type, revision, recorded_at, payload, metadata, salt is null as erased ";

    private static final String COLUMNS = NAMES + "from ledger.entry ";

    /** A city has one stream of some kinds, and of others a range that ends before the slash's next neighbour. */
    private static final String OF_CITY = """
            (stream in ('city:' || :city, 'pathway:' || :city, 'officers:' || :city)
            or stream >= 'commitment:' || :city || '/' and stream < 'commitment:' || :city || '0'
            or stream >= 'index:' || :city || '/' and stream < 'index:' || :city || '0'
            or stream >= 'resource:' || :city || '/' and stream < 'resource:' || :city || '0')
            """;

    /** City by city, each by its own index ranges. */
    private static final String OF_CITIES =
            "select entry.* from unnest(:cities::text[]) as cities(city) cross join lateral ("
                    + COLUMNS
                    + "where "
                    + OF_CITY.replace(":city", "city")
                    + " and position > :position order by position limit :limit) as entry order by position limit :limit";

    private final JdbcClient database;

    public Ledger(JdbcClient database) {
        this.database = database;
    }

    /** Entries after a position, -1 for all, in order, at most {@code limit}. */
    public List<Entry> after(long position, int limit) {
        return database.sql(COLUMNS + "where position > ? order by position limit ?")
                .params(position, limit)
                .query(Entry::read)
                .list();
    }

    /** Entries after a position up to the end, read page by page as they are consumed. */
    public Stream<Entry> following(long position, int pageSize) {
        return Stream.iterate(
                        after(position, pageSize),
                        page -> !page.isEmpty(),
                        page -> page.size() < pageSize
                                ? List.of()
                                : after(page.getLast().position(), pageSize))
                .flatMap(List::stream);
    }

    /** A stream's entries from a version on, in order. */
    public List<Entry> stream(String stream, long firstVersion) {
        return database.sql(COLUMNS + "where stream = ? and version >= ? order by version")
                .params(stream, firstVersion)
                .query(Entry::read)
                .list();
    }

    /** The entries of all streams of a kind, stream by stream, each in order. */
    public List<Entry> streams(String kind) {
        return database.sql(COLUMNS + "where stream > :kind || ':' and stream < :kind || ';' order by stream, version")
                .param("kind", kind)
                .query(Entry::read)
                .list();
    }

    /** A city's entries after a position, -1 for all, in the order of the ledger, at most {@code limit}. */
    public List<Entry> ofCity(CityId city, long position, int limit) {
        return database.sql(COLUMNS + "where " + OF_CITY + " and position > :position order by position limit :limit")
                .param("city", city.value())
                .param("position", position)
                .param("limit", limit)
                .query(Entry::read)
                .list();
    }

    /** The positions of a city's entries after one of them, in order, at most {@code limit}. */
    public List<Long> positionsOfCity(CityId city, long position, int limit) {
        return database.sql("select position from ledger.entry where " + OF_CITY
                        + " and position > :position order by position limit :limit")
                .param("city", city.value())
                .param("position", position)
                .param("limit", limit)
                .query((row, _) -> row.getLong(1))
                .list();
    }

    /** Cities in the order of their ids after one of them, at most {@code limit}. */
    public List<CityId> cities(String after, int limit) {
        return database.sql("""
                        select substr(stream, 6) from ledger.entry
                        where stream > 'city:' || :after and stream < 'city;' and version = 0
                        order by stream
                        limit :limit
                        """)
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> new CityId(row.getString(1)))
                .list();
    }

    /** The entries of several cities after a position, in the order of the ledger, at most {@code limit}. */
    public List<Entry> ofCities(Collection<CityId> cities, long position, int limit) {
        return database.sql(OF_CITIES)
                .param("cities", cities.stream().map(CityId::value).toArray(String[]::new))
                .param("position", position)
                .param("limit", limit)
                .query(Entry::read)
                .list();
    }

    /** An entry among the last of all: identifiers have no index here. */
    public Optional<Entry> amongLast(int entries, EntryId id) {
        return database.sql("select * from (" + COLUMNS + "order by position desc limit ?) as last where id = ?")
                .params(entries, id.value())
                .query(Entry::read)
                .optional();
    }

    /** The position of the last of a city's entries. */
    public OptionalLong lastOfCity(CityId city) {
        return database.sql("select max(position) from ledger.entry where " + OF_CITY)
                .param("city", city.value())
                .query((row, _) -> row.getObject(1) == null ? OptionalLong.empty() : OptionalLong.of(row.getLong(1)))
                .single();
    }

    public Optional<Entry> at(long position) {
        return database.sql(COLUMNS + "where position = ?")
                .param(position)
                .query(Entry::read)
                .optional();
    }

    /** Those entries at some positions that are there, in order. */
    public List<Entry> at(Collection<Long> positions) {
        return database.sql(COLUMNS + "where position = any(?::bigint[]) order by position")
                .param(positions.toArray(Long[]::new))
                .query(Entry::read)
                .list();
    }

    public OptionalLong lastVersion(String stream) {
        return number("select version from ledger.entry where stream = ? order by version desc limit 1", stream);
    }

    /** The position of the newest entry; -1 in an empty ledger. */
    public long head() {
        return number("select position from ledger.entry order by position desc limit 1")
                .orElse(-1);
    }

    /** The last position that was recorded before an instant; -1 if none was. Recording times never run backwards. */
    public long lastBefore(Instant instant) {
        long low = -1;
        long high = head();
        while (low < high) {
            long middle = low + (high - low + 1) / 2;
            boolean before = at(middle).orElseThrow().recordedAt().isBefore(instant);
            low = before ? middle : low;
            high = before ? high : middle - 1;
        }
        return low;
    }

    private OptionalLong number(String sql, Object... parameters) {
        return database.sql(sql)
                .params(parameters)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
