package org.treerings.app.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.treerings.app.security.Actor;
import org.treerings.app.security.Directory;
import org.treerings.app.security.Person;
import org.treerings.kernel.identity.ActorId;
import org.treerings.queries.Page;

/** Who stands behind the pseudonyms. Auditors and operators look, operators enter and erase. */
@RestController
@RequestMapping(path = "/api/actors", produces = MediaType.APPLICATION_JSON_VALUE)
class ActorController {

    private final Directory directory;

    ActorController(Directory directory) {
        this.directory = directory;
    }

    @GetMapping
    Page<Actor> actors(
            @RequestParam(required = false) @Nullable String cursor, @RequestParam(defaultValue = "100") int limit) {
        return directory.list(cursor, Limit.of(limit));
    }

    @GetMapping("/{actor}")
    Actor actor(@PathVariable ActorId actor) {
        return directory.find(actor).orElseThrow(() -> NotThere.actor(actor));
    }

    /** Entering someone again answers the same pseudonym. */
    @ApiResponse(responseCode = "200", description = "They were entered before.")
    @ApiResponse(responseCode = "201", description = "They are entered.")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Actor> enter(@RequestBody NewActor body) {
        Person person = body.person();
        boolean known = directory.find(person).isPresent();
        Actor actor = directory.enter(person);
        URI location = ServletUriComponentsBuilder.fromCurrentRequestUri()
                .replaceQuery(null)
                .pathSegment(actor.id().value())
                .build()
                .toUri();
        return ResponseEntity.status(known ? HttpStatus.OK : HttpStatus.CREATED)
                .location(location)
                .body(actor);
    }

    @DeleteMapping("/{actor}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(@PathVariable ActorId actor) {
        if (!directory.erase(actor)) {
            throw NotThere.actor(actor);
        }
    }
}
