package org.treerings.queries.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.Provenance.Source;

/** The statements behind {@link FactTable}. Every column travels as an array of texts, which the statement casts. */
final class FactTableSql {

    /**
     * What was there before is looked up below the window's sort, that is before the first row is written: a look among rows
     * of the same statement would pass over all of them, which nobody can see yet.
     */
    static final String INSERT = """
            insert into queries.fact (
                city, path, position, entry, kind, state, value, stated_on, counts_from, recorded_at,
                actor, role, reason, source_document, source_line, source_date, correlation, newest)
            select city, path, position, entry, kind, state, value, stated_on, counts_from, recorded_at,
                actor, role, reason, source_document, source_line, source_date, correlation,
                greatest(earlier, max(counts_from) over (partition by city, path order by position))
            from (
                select told.*, (
                    select max(counts_from) from queries.fact
                    where fact.city = told.city and fact.path = told.path) as earlier
                from unnest(
                :city::text[], :path::text[], :position::bigint[], :entry::uuid[], :kind::text[], :state::text[],
                :value::jsonb[], :statedOn::date[], :countsFrom::date[], :recordedAt::timestamptz[],
                :actor::text[], :role::text[], :reason::text[],
                :sourceDocument::text[], :sourceLine::integer[], :sourceDate::date[], :correlation::text[])
                as told(
                    city, path, position, entry, kind, state, value, stated_on, counts_from, recorded_at,
                    actor, role, reason, source_document, source_line, source_date, correlation)
                offset 0) as told
            on conflict do nothing
            """;

    /** Into a table that nobody reads, and that has no key yet: each row comes once, and brings its bound along. */
    static final String LOAD = """
            insert into queries.fact (
                city, path, position, entry, kind, state, value, stated_on, counts_from, recorded_at,
                actor, role, reason, source_document, source_line, source_date, correlation, newest)
            select * from unnest(
                :city::text[], :path::text[], :position::bigint[], :entry::uuid[], :kind::text[], :state::text[],
                :value::jsonb[], :statedOn::date[], :countsFrom::date[], :recordedAt::timestamptz[],
                :actor::text[], :role::text[], :reason::text[],
                :sourceDocument::text[], :sourceLine::integer[], :sourceDate::date[], :correlation::text[], :newest::date[])
            """;

    static final Map<String, Function<Fact, @Nullable Object>> COLUMNS = columns();

    static final String LIST = """
            insert into queries.path (city, path, first_position, version)
            select * from unnest(:city::text[], :path::text[], :first::bigint[], :last::bigint[])
            on conflict (city, path) do update set version = excluded.version where path.version < excluded.version
            """;

    /** From the facts themselves: cheaper than path by path where the tables are loaded. */
    static final String LIST_ALL = """
            insert into queries.path (city, path, first_position, version)
            select city, path, min(position), greatest(max(position), max(retracted_at))
            from queries.fact
            group by city, path
            order by city, path
            """;

    static final String RETRACT = """
            with retracted as (
                update queries.fact set retracted_at = retraction.position
                from unnest(:city::text[], :entry::uuid[], :position::bigint[]) as retraction(city, entry, position)
                where fact.city = retraction.city and fact.entry = retraction.entry and fact.retracted_at is null
                returning fact.city, fact.path, fact.retracted_at
            )
            update queries.path set version = touched.version
            from (select city, path, max(retracted_at) as version from retracted group by city, path) as touched
            where path.city = touched.city and path.path = touched.path and path.version < touched.version
            """;

    /** As {@link Erasures} has it for one fact. */
    static final String ERASE = """
            update queries.fact
            set reason = null,
                state = case when value is not null and kind <> all(:standing::text[]) then 'erased' else state end,
                value = case when value is not null and kind = any(:standing::text[]) then coalesce((
                    select jsonb_object_agg(name, component) from jsonb_each(value) as component(name, component)
                    where name = any(:references::text[])), '{}') end
            from unnest(:city::text[], :entry::uuid[]) as erasure(city, entry)
            where fact.city = erasure.city and fact.entry = erasure.entry
            """;

    private FactTableSql() {}

    private static Map<String, Function<Fact, @Nullable Object>> columns() {
        Map<String, Function<Fact, @Nullable Object>> columns = new LinkedHashMap<>();
        columns.put("city", Fact::city);
        columns.put("path", Fact::path);
        columns.put("position", Fact::position);
        columns.put("entry", Fact::entry);
        columns.put("kind", Fact::kind);
        columns.put("state", fact -> fact.state().word());
        columns.put("value", Fact::value);
        columns.put("statedOn", Fact::statedOn);
        columns.put("countsFrom", Fact::countsFrom);
        columns.put("recordedAt", Fact::recordedAt);
        columns.put("actor", fact -> fact.provenance().actor());
        columns.put("role", fact -> fact.provenance().role());
        columns.put("reason", fact -> fact.provenance().reason());
        columns.put("sourceDocument", fact -> source(fact, Source::document));
        columns.put("sourceLine", fact -> source(fact, Source::line));
        columns.put("sourceDate", fact -> source(fact, Source::date));
        columns.put("correlation", Fact::correlation);
        return columns;
    }

    private static @Nullable Object source(Fact fact, Function<Source, @Nullable Object> part) {
        Source source = fact.provenance().source();
        return source == null ? null : part.apply(source);
    }
}
