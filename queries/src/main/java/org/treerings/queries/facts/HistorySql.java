package org.treerings.queries.facts;

/** The statements behind {@link History}: the page is cut before anything is looked up for its rows. */
final class HistorySql {

    /** Rows that are searched one by one. */
    private static final int FEW = 1000;

    private static final String PAGE = """
            select fact.*, fact.position as version, earlier.value as before,
                taken_back.entry as retracting_entry, taken_back.reason as retracting_reason,
                import.entry as import_entry, correction.value ->> 'entry' as corrected_entry
            from (
                select * from queries.fact
                where <selection> and (position, path) <beyond> (:position, :after)
                order by position<direction>, path<direction>
                limit <limit>) as fact
            """;

    /**
     * The value right before, on the same day. Searched by day from there backwards; among the first few of a city by
     * position, since of the many days before nearly all were recorded later. The value right after is that of the version
     * itself: on its own day no other was recorded later by then.
     */
    private static final String EARLIER = """
            cross join (
                select (
                    select position from queries.fact where city = :city order by position offset <few> limit 1) as ends
                ) as early
            left join lateral (
                (select value from queries.fact as other
                where fact.position > early.ends and other.city = fact.city and other.path = fact.path
                  and (other.counts_from, other.position) < (fact.counts_from, fact.position)
                  and other.position + 0 < fact.position
                  and (other.retracted_at is null or other.retracted_at >= fact.position)
                order by other.counts_from desc, other.position desc
                limit 1)
                union all
                (select value from (
                    select * from queries.fact as first
                    where (fact.position > early.ends) is not true
                      and first.city = fact.city and first.position < fact.position
                    order by first.position
                    limit <few> + 1) as other
                where other.path = fact.path and other.counts_from <= fact.counts_from
                  and (other.retracted_at is null or other.retracted_at >= fact.position)
                order by other.counts_from desc, other.position desc
                limit 1)) as earlier on true
            """;

    /**
     * An import's own entry follows upon all that came with it. A correction is one request: both of its entries stand side
     * by side.
     */
    private static final String CAUSES = """
            left join lateral (
                select entry, reason from queries.fact as other
                where other.city = fact.city and other.position = fact.retracted_at and other.kind = 'entry-retracted'
                limit 1) as taken_back on true
            left join lateral (
                select entry from queries.fact as other
                where fact.source_document is not null
                  and other.city = fact.city and other.path = 'claims' and other.position >= fact.position
                  and other.kind = 'profile-imported' and other.correlation = fact.correlation
                order by other.position
                limit 1) as import on true
            left join lateral (
                select value from queries.fact as other
                where other.city = fact.city and other.position = fact.position - 1
                  and other.kind = 'entry-retracted' and other.correlation = fact.correlation
                limit 1) as correction on fact.kind <> 'entry-retracted'
            """;

    private static final String ORDER = "order by fact.position<direction>, fact.path<direction>";

    private static final String CHANGES = PAGE + EARLIER + CAUSES + ORDER;

    private HistorySql() {}

    /** With its limits written out: a plan for any limit would sort a city's whole history. */
    static String changes(Selection selection, Order order, int limit) {
        return order.in(CHANGES)
                .replace("<selection>", selection.condition())
                .replace("<few>", Integer.toString(FEW))
                .replace("<limit>", Integer.toString(limit));
    }
}
