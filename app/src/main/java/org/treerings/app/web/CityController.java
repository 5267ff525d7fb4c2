package org.treerings.app.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.treerings.app.security.Directory;
import org.treerings.app.security.Visitors;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.Page;
import org.treerings.queries.facts.Change;
import org.treerings.queries.facts.History;
import org.treerings.queries.facts.Timeline;
import org.treerings.queries.facts.Update;
import org.treerings.queries.profile.CitySummary;
import org.treerings.queries.profile.Profile;
import org.treerings.queries.profile.Profiles;
import org.treerings.queries.profile.ReadyDocument;

/** What is known of cities. Open to all. */
@RestController
@RequestMapping(path = "/api/cities", produces = MediaType.APPLICATION_JSON_VALUE)
class CityController {

    private final Profiles profiles;
    private final History history;
    private final Timeline timeline;
    private final Directory directory;
    private final Visitors visitors;
    private final Clock clock;

    CityController(
            Profiles profiles,
            History history,
            Timeline timeline,
            Directory directory,
            Visitors visitors,
            Clock clock) {
        this.profiles = profiles;
        this.history = history;
        this.timeline = timeline;
        this.directory = directory;
        this.visitors = visitors;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<Page<CitySummary>> cities(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String country,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") int limit) {
        return page(profiles.list(new Profiles.Filter(q, country, region), cursor, Limit.of(limit)));
    }

    /** The ETag holds all that the document follows from: the city's last entry and day, the catalogue, the rules. */
    @ApiResponse(
            responseCode = "200",
            description = "The profile.",
            content = @Content(schema = @Schema(implementation = Profile.class)))
    @GetMapping("/{city}")
    ResponseEntity<byte[]> profile(
            @PathVariable CityId city,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        ReadyDocument document = document(city);
        return Gzip.json(document.tag(), document.json(), encodings);
    }

    /** Pseudonyms for all; the names behind them for who may know. */
    @GetMapping("/{city}/history")
    ResponseEntity<Page<NamedChange>> history(
            @PathVariable CityId city,
            @RequestParam(required = false) @Nullable String path,
            @RequestParam(required = false) @Nullable ActorId actor,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") int limit,
            @AuthenticationPrincipal @Nullable Jwt token) {
        document(city);
        History.Filter filter = new History.Filter(path, actor, Day.of("from", from), Day.of("to", to));
        Page<Change> page = history.of(city, filter, cursor, Limit.of(limit));
        return page(NamedChange.named(page, directory, token == null ? null : visitors.of(token)));
    }

    @GetMapping("/{city}/timeline")
    Page<Update> timeline(@PathVariable CityId city) {
        LocalDate today = LocalDate.now(clock.withZone(document(city).timeZone()));
        List<Update> updates = timeline.of(city, today);
        return new Page<>(updates, null);
    }

    private ReadyDocument document(CityId city) {
        return profiles.find(city).orElseThrow(() -> NotThere.city(city));
    }

    private static <T> ResponseEntity<Page<T>> page(Page<T> page) {
        if (page.next() == null) {
            return ResponseEntity.ok(page);
        }
        URI next = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("cursor", page.next())
                .build(true)
                .toUri();
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"")
                .body(page);
    }
}
