package org.treerings.app.projections;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.treerings.queries.rebuild.Rebuild;

/** Rebuilds that nobody waits for. */
public final class Rebuilds {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);

    private final Rebuild rebuild;
    private final Executor background;

    /**
     * Rebuilds on other threads.
     *
     * @param background where they run
     */
    public Rebuilds(Rebuild rebuild, Executor background) {
        this.rebuild = rebuild;
        this.background = background;
    }

    /** Returns when a rebuild has begun; false if one runs already, here or in another program. */
    public boolean begin() {
        CompletableFuture<Boolean> begun = new CompletableFuture<>();
        background.execute(() -> run(begun));
        return begun.join();
    }

    private void run(CompletableFuture<Boolean> begun) {
        try {
            begun.complete(rebuild.run(() -> begun.complete(true)));
        } catch (RuntimeException e) {
            LOG.error("The read tables could not be built anew; the old ones stay.", e);
            begun.completeExceptionally(e);
        }
    }
}
