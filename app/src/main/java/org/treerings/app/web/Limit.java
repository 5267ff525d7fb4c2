package org.treerings.app.web;

/** How many items a page may have. */
final class Limit {

    private static final int MOST = 1000;

    private Limit() {}

    static int of(int asked) {
        if (asked < 1 || asked > MOST) {
            throw new BadParameter("limit", "limit must be a number from 1 to " + MOST + ".");
        }
        return asked;
    }
}
