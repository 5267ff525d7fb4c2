package org.treerings.app.importing.text;

import org.jspecify.annotations.Nullable;

/** Nothing can be taken from a document. */
public final class UnreadableDocument extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String code;
    private final @Nullable Integer line;

    /**
     * A refusal that whoever sent the document can act on.
     *
     * @param code stable words with hyphens
     * @param line counts from 1; absent where the whole document is at fault
     * @param reason what is there and what would be right, as a sentence
     */
    public UnreadableDocument(String code, @Nullable Integer line, String reason) {
        super(reason);
        this.code = code;
        this.line = line;
    }

    public String code() {
        return code;
    }

    public @Nullable Integer line() {
        return line;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
