package org.treerings.app.ledger;

import java.sql.SQLException;

/** What a failed statement says about the append. */
enum Failure {
    /** The whole statement was undone because some command of it came too late: a version, a stream relied on, a key. */
    CONTESTED,
    /** The whole statement was undone because of something in it. */
    CONTENT_REFUSED,
    /** The session ended, and with it the knowledge whether the commit went through. */
    CONNECTION_LOST,
    /** The statement was undone for a reason that has nothing to do with it: a clock that jumped, a full disk, a wait. */
    UNABLE;

    static Failure of(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (state.equals("23505") || state.equals("TR003") || state.equals("TR004")) {
            return CONTESTED;
        }
        if (state.startsWith("22") || state.startsWith("23") || state.startsWith("54")) {
            return CONTENT_REFUSED;
        }
        boolean sessionEnded = state.startsWith("08") || state.startsWith("57P") || state.equals("25P04");
        return sessionEnded ? CONNECTION_LOST : UNABLE;
    }
}
