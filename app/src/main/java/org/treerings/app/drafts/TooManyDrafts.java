package org.treerings.app.drafts;

/** There is no room for another draft. */
public final class TooManyDrafts extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooManyDrafts(int most) {
        super("At most " + most + " drafts are kept of a person; delete some that are not needed any more.");
    }
}
