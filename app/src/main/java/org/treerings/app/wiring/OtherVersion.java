package org.treerings.app.wiring;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.treerings.queries.facts.FactsProjection;
import org.treerings.queries.rebuild.Build;
import org.treerings.queries.rebuild.Builds;
import org.treerings.queries.rebuild.Rebuild;

/** Tables that another version of the code has built are built anew at start, while they are read. */
@Component
@ConditionalOnWebApplication
class OtherVersion {

    private static final Logger LOG = LoggerFactory.getLogger(OtherVersion.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Rebuild rebuild;
    private final Builds builds;

    OtherVersion(Rebuild rebuild, Builds builds) {
        this.rebuild = rebuild;
        this.builds = builds;
    }

    @EventListener(ApplicationReadyEvent.class)
    void look() {
        if (isOther()) {
            LOG.info("The read tables are of another version and are being built anew.");
            Thread.startVirtualThread(this::build);
        }
    }

    /** Another node may be at it, and may go away before it is done. */
    private void build() {
        try {
            while (isOther() && !rebuild.run()) {
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
            LOG.info("The read tables are of this version now.");
        } catch (RuntimeException e) {
            LOG.error("The read tables could not be built anew; the old ones stay.", e);
        }
    }

    private boolean isOther() {
        return builds.find(Rebuild.NAME)
                .map(Build::version)
                .filter(FactsProjection.VERSION::equals)
                .isEmpty();
    }
}
