package org.treerings.app.web.writing;

import org.jspecify.annotations.Nullable;
import org.treerings.queries.facts.CurrentItem;

/** The item is not in the version that was named, or none was named. */
final class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean named;
    private final transient @Nullable CurrentItem current;

    StaleVersion(boolean named, @Nullable CurrentItem current) {
        super(
                named
                        ? "The item has changed since the version that you named. Look at it as it is, and send the change again"
                                + " with its version in If-Match if you still want it."
                        : "The item exists already: name its version in If-Match, so that nobody's words are overwritten unseen.");
        this.named = named;
        this.current = current;
    }

    boolean named() {
        return named;
    }

    @Nullable
    CurrentItem current() {
        return current;
    }
}
