package org.treerings.app.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.treerings.app.importing.Imports;
import org.treerings.app.ledger.Ledger;
import org.treerings.app.security.Directory;
import org.treerings.app.security.Person;
import org.treerings.app.security.Visitor;

/** Something to look at in a new house: the bundled sample goes into an empty ledger. */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
class FirstLook {

    private static final int BEFORE_OPENING = 1;
    private static final Person PERSON = new Person("treerings", "sample", "The bundled sample", null);
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

    @Order(BEFORE_OPENING)
    @EventListener(ApplicationReadyEvent.class)
    void look() {
        if (wanted && ledger.head() < 0) {
            imports.run(sample(), false, Visitor.atTheCommandLine(directory.actor(PERSON)));
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
