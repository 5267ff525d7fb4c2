package org.treerings.app.drafts;

import org.jspecify.annotations.Nullable;

/** The draft is not, or not knowingly, the one that the writer has seen. */
public final class DraftChanged extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean seen;
    private final @Nullable Long current;

    /**
     * A draft that was not overwritten.
     *
     * @param seen whether the writer said which version it had seen
     * @param current the version that stands; absent where there is none
     */
    DraftChanged(boolean seen, @Nullable Long current) {
        super(
                seen
                        ? "The draft has changed since you read it: read it again."
                        : "There is a draft under this key: say with If-Match which version of it you have seen.");
        this.seen = seen;
        this.current = current;
    }

    public boolean seen() {
        return seen;
    }

    public @Nullable Long current() {
        return current;
    }
}
