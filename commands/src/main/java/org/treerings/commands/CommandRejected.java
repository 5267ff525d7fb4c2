package org.treerings.commands;

import org.jspecify.annotations.Nullable;

/** A command broke a rule. Nothing was recorded. */
public final class CommandRejected extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String code;
    private final @Nullable String field;

    /**
     * A refusal that its reader can act on.
     *
     * @param code stable words with hyphens, the rule's name to programs
     * @param field the command's field at fault; absent where the whole command is
     * @param reason what is wrong and what would be right, as a sentence
     */
    public CommandRejected(String code, @Nullable String field, String reason) {
        super(reason);
        this.code = code;
        this.field = field;
    }

    public String code() {
        return code;
    }

    public @Nullable String field() {
        return field;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
