package org.treerings.app.web;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.treerings.app.projections.Projection;
import org.treerings.app.projections.Projections;
import org.treerings.app.projections.Rebuilds;
import org.treerings.queries.Page;
import org.treerings.queries.rebuild.Rebuild;

/** What is made of the entries, for the operator to look after. */
@RestController
@RequestMapping(path = "/api/projections", produces = MediaType.APPLICATION_JSON_VALUE)
class ProjectionController {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]*");

    private final Projections projections;
    private final Rebuilds rebuilds;

    ProjectionController(Projections projections, Rebuilds rebuilds) {
        this.projections = projections;
        this.rebuilds = rebuilds;
    }

    @GetMapping
    Page<Projection> projections() {
        return new Page<>(List.of(find(Rebuild.NAME)), null);
    }

    /** Begins to build one anew, beside what is read; how far it is, the projections tell. */
    @PostMapping("/{projection}/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<Projection> rebuild(@PathVariable String projection) {
        if (!NAME.matcher(projection).matches()) {
            throw new BadParameter("projection", "projection must be a name such as " + Rebuild.NAME + ".");
        }
        find(projection);
        if (!rebuilds.begin()) {
            throw new RebuildRunning(projection);
        }
        return ResponseEntity.accepted()
                .location(URI.create("/api/projections"))
                .body(find(projection));
    }

    private Projection find(String name) {
        return projections.find(name).orElseThrow(() -> NotThere.projection(name));
    }
}
