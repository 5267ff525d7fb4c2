package org.treerings.app.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.treerings.app.importing.Imports;
import org.treerings.app.ledger.Ledger;
import org.treerings.app.security.Directory;
import org.treerings.app.security.Visitor;

/** Something to look at in a new house: the bundled sample goes into an empty ledger, and a line says where to look. */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
class FirstLook {

    private static final Logger LOG = LoggerFactory.getLogger(FirstLook.class);
    private static final String SAMPLE = "/sample/anshun-2026-04-04.txt";

    private final Ledger ledger;
    private final Imports imports;
    private final Directory directory;
    private final boolean wanted;

    FirstLook(Ledger ledger, Imports imports, Directory directory, @Value("${treerings.sample:true}") boolean wanted) {
        this.ledger = ledger;
        this.imports = imports;
        this.directory = directory;
        this.wanted = wanted;
    }

    @EventListener
    void look(ApplicationReadyEvent ready) {
        if (wanted && ledger.head() < 0) {
            imports.run(sample(), false, Visitor.atTheCommandLine(directory.actor("treerings", "sample")));
        }
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            LOG.info(
                    "Treerings is open at http://localhost:{} with demo identities (secret: demo).",
                    web.getWebServer().getPort());
        }
    }

    private static byte[] sample() {
        try (InputStream sample = FirstLook.class.getResourceAsStream(SAMPLE)) {
            if (sample == null) {
                throw new IllegalStateException("the sample is missing");
            }
            return sample.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
