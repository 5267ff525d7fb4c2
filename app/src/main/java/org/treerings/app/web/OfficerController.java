package org.treerings.app.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.treerings.app.importing.Decisions;
import org.treerings.app.security.Actor;
import org.treerings.app.security.Directory;
import org.treerings.app.security.Office;
import org.treerings.app.security.Officers;
import org.treerings.app.security.Visitor;
import org.treerings.app.security.Visitors;
import org.treerings.commands.Cities;
import org.treerings.commands.officers.AppointOfficer;
import org.treerings.commands.officers.DismissOfficer;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.Page;

/** Who speaks for a city. Operators appoint and dismiss; it is recorded like any change, and works at once. */
@RestController
@RequestMapping(path = "/api/cities/{city}/officers", produces = MediaType.APPLICATION_JSON_VALUE)
class OfficerController {

    private final Decisions decisions;
    private final Officers officers;
    private final Directory directory;
    private final Visitors visitors;
    private final Cities cities;
    private final Clock clock;

    OfficerController(
            Decisions decisions,
            Officers officers,
            Directory directory,
            Visitors visitors,
            Cities cities,
            Clock clock) {
        this.decisions = decisions;
        this.officers = officers;
        this.directory = directory;
        this.visitors = visitors;
        this.cities = cities;
        this.clock = clock;
    }

    /** For the city's own officers, and for who may know names. */
    @GetMapping
    Page<NamedOffice> officers(@PathVariable CityId city, @AuthenticationPrincipal Jwt token) {
        Visitor visitor = visitors.of(token);
        if (!visitor.knowsNames()) {
            visitor.writing(city);
        }
        timeZone(city);
        List<Office> offices = officers.of(city);
        Map<ActorId, String> names = directory.names(
                offices.stream().map(Office::officer).filter(visitor::mayName).toList());
        return new Page<>(
                offices.stream()
                        .map(office -> new NamedOffice(office, names.get(office.officer())))
                        .toList(),
                null);
    }

    @PutMapping("/{actor}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void appoint(
            @PathVariable CityId city,
            @PathVariable ActorId actor,
            @RequestBody(required = false) @Nullable Remark remark,
            @AuthenticationPrincipal Jwt token) {
        Provenance who = operator(token, remark);
        LocalDate day = Remark.day(remark, today(city));
        ActorId officer = directory
                .find(actor)
                .filter(known -> known.erasedAt() == null)
                .map(Actor::id)
                .orElseThrow(() -> NotThere.actor(actor));
        decisions.decide(new AppointOfficer(city, officer, day), who, UUID.randomUUID());
    }

    @DeleteMapping("/{actor}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismiss(
            @PathVariable CityId city,
            @PathVariable ActorId actor,
            @RequestBody(required = false) @Nullable Remark remark,
            @AuthenticationPrincipal Jwt token) {
        Provenance who = operator(token, remark);
        LocalDate day = Remark.day(remark, today(city));
        decisions.decide(new DismissOfficer(city, actor, day), who, UUID.randomUUID());
    }

    private Provenance operator(Jwt token, @Nullable Remark remark) {
        Visitor visitor = visitors.of(token);
        return Provenance.live(visitor.actor(), visitor.operating().word(), Remark.why(remark));
    }

    private LocalDate today(CityId city) {
        return LocalDate.now(clock.withZone(timeZone(city)));
    }

    private ZoneId timeZone(CityId city) {
        return cities.timeZone(city).orElseThrow(() -> NotThere.city(city));
    }
}
