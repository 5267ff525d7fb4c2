package org.treerings.app.wiring;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says where the doors are, once they are open and the house is furnished. */
@Component
@ConditionalOnWebApplication
class Opening {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
    private static final int AFTER_FIRST_LOOK = 2;

    private final ObjectProvider<EmbeddedIdentities> identities;

    Opening(ObjectProvider<EmbeddedIdentities> identities) {
        this.identities = identities;
    }

    @Order(AFTER_FIRST_LOOK)
    @EventListener
    void open(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            String who = identities.getIfAvailable() == null ? "" : ", with demo identities (secret: demo)";
            LOG.info(
                    "Treerings is open at http://localhost:{}{}.",
                    web.getWebServer().getPort(),
                    who);
        }
    }
}
