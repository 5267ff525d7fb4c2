package org.treerings.queries.facts;

/** From which end a list of what was recorded begins. */
public enum Order {
    OLDEST(">", "", -1),
    NEWEST("<", " desc", Long.MAX_VALUE);

    private final String beyond;
    private final String direction;
    private final long beginning;

    Order(String beyond, String direction, long beginning) {
        this.beyond = beyond;
        this.direction = direction;
        this.beginning = beginning;
    }

    /** A statement in this order: {@code <beyond>} stands for what comes later in it, {@code <direction>} for how to sort. */
    String in(String sql) {
        return sql.replace("<beyond>", beyond).replace("<direction>", direction);
    }

    /** The position that comes before all. */
    long beginning() {
        return beginning;
    }
}
