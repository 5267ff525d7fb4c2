package org.treerings.app.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.treerings.app.importing.Decisions;
import org.treerings.app.importing.Imports;
import org.treerings.app.ledger.Ledger;
import org.treerings.app.ledger.publication.Publisher;
import org.treerings.app.security.DemoIdentities;
import org.treerings.app.security.Directory;
import org.treerings.app.security.Officers;
import org.treerings.app.security.Person;
import org.treerings.app.security.Visitor;
import org.treerings.commands.Cities;
import org.treerings.commands.officers.AppointOfficer;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.CityId;

/** Something to look at in a new house: the bundled sample goes into an empty ledger, and gets its demo officer. */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
class FirstLook {

    private static final int BEFORE_OPENING = 1;
    private static final Person PERSON = new Person("treerings", "sample", "The bundled sample", null);
    private static final String SAMPLE = "/sample/anshun-2026-04-04.txt";

    private static final CityId ANSHUN = new CityId("anshun");

    private final Ledger ledger;
    private final Publisher publisher;
    private final Imports imports;
    private final Decisions decisions;
    private final Directory directory;
    private final Officers officers;
    private final Cities cities;
    private final Clock clock;
    private final boolean wanted;

    FirstLook(
            Ledger ledger,
            Publisher publisher,
            Imports imports,
            Decisions decisions,
            Directory directory,
            Officers officers,
            Cities cities,
            Clock clock,
            @Value("${treerings.sample:true}") boolean wanted) {
        this.ledger = ledger;
        this.publisher = publisher;
        this.imports = imports;
        this.decisions = decisions;
        this.directory = directory;
        this.officers = officers;
        this.cities = cities;
        this.clock = clock;
        this.wanted = wanted;
    }

    @Order(BEFORE_OPENING)
    @EventListener(ApplicationReadyEvent.class)
    void look() {
        if (publisher.isStopped()) {
            return;
        }
        if (wanted && ledger.head() < 0) {
            imports.run(sample(), false, Visitor.atTheCommandLine(directory.actor(PERSON)));
        }
        if (!officers.everAppointed(ANSHUN)) {
            cities.timeZone(ANSHUN).ifPresent(this::appoint);
        }
    }

    /** Once: whom an operator has dismissed since stays dismissed. */
    private void appoint(ZoneId timeZone) {
        ActorId officer = directory.actor(DemoIdentities.OFFICER);
        Provenance system = new Provenance(ActorId.TREERINGS, "system", "A demo identity", null);
        decisions.decide(
                new AppointOfficer(ANSHUN, officer, LocalDate.now(clock.withZone(timeZone))),
                system,
                UUID.randomUUID());
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
