package org.treerings.app.web.writing;

import java.util.function.Supplier;
import org.axonframework.modelling.command.ConcurrencyException;

/** A decision that someone else's append can overtake: it is run again then, on what is there now. */
public final class Race {

    private static final int ATTEMPTS = 5;

    private Race() {}

    /**
     * Runs a decision until it is not overtaken.
     *
     * @throws ConcurrencyException if it was overtaken time and again
     */
    public static <T> T run(Supplier<T> decision) {
        for (int attempt = 1; ; attempt++) {
            try {
                return decision.get();
            } catch (ConcurrencyException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
