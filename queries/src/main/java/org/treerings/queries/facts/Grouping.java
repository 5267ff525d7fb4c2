package org.treerings.queries.facts;

/** By what changes are counted. */
public enum Grouping {
    KIND("kind"),
    ACTOR("actor"),
    ROLE("role"),
    /** By commitment, and by first part where it stands under none: each can be asked for as a path. */
    PATH("""
            case when starts_with(path, 'commitments/') then 'commitments/' || split_part(path, '/', 2)
            else split_part(path, '/', 1) end"""),
    /** On which it was recorded, by the city's calendar. */
    DAY("to_char(recorded_at at time zone :zone, 'YYYY-MM-DD')"),
    /** In which it was recorded, by the city's calendar. */
    MONTH("to_char(recorded_at at time zone :zone, 'YYYY-MM')");

    private final String sql;

    Grouping(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    /** Whether the groups have an order of their own; otherwise the largest comes first. */
    boolean ofTime() {
        return this == DAY || this == MONTH;
    }
}
