package org.treerings.app.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.treerings.app.security.Directory;
import org.treerings.app.security.Office;
import org.treerings.app.security.Officers;
import org.treerings.app.security.Visitor;
import org.treerings.app.security.Visitors;
import org.treerings.commands.Cities;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.Page;

/** Who speaks for a city. */
@RestController
@RequestMapping(path = "/api/cities/{city}/officers", produces = MediaType.APPLICATION_JSON_VALUE)
class OfficerController {

    private final Officers officers;
    private final Directory directory;
    private final Visitors visitors;
    private final Cities cities;

    OfficerController(Officers officers, Directory directory, Visitors visitors, Cities cities) {
        this.officers = officers;
        this.directory = directory;
        this.visitors = visitors;
        this.cities = cities;
    }

    /** For the city's own officers, and for who may know names. */
    @GetMapping
    Page<NamedOffice> officers(@PathVariable CityId city, @AuthenticationPrincipal Jwt token) {
        Visitor visitor = visitors.of(token);
        if (!visitor.knowsNames()) {
            visitor.writing(city);
        }
        if (cities.timeZone(city).isEmpty()) {
            throw NotThere.city(city);
        }
        List<Office> offices = officers.of(city);
        Map<ActorId, String> names = directory.names(
                offices.stream().map(Office::officer).filter(visitor::mayName).toList());
        return new Page<>(
                offices.stream()
                        .map(office -> new NamedOffice(office, names.get(office.officer())))
                        .toList(),
                null);
    }
}
