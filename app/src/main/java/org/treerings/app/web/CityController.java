package org.treerings.app.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.Page;
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
    private final Timeline timeline;
    private final Moments moments;
    private final Mementos mementos;

    CityController(Profiles profiles, Timeline timeline, Moments moments, Mementos mementos) {
        this.profiles = profiles;
        this.timeline = timeline;
        this.moments = moments;
        this.mementos = mementos;
    }

    @GetMapping
    ResponseEntity<Page<CitySummary>> cities(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String country,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") int limit) {
        return Pages.linked(profiles.list(new Profiles.Filter(q, country, region), cursor, Limit.of(limit)));
    }

    /**
     * The profile of a day, as it was known at an instant; what is absent means now.
     *
     * @param when the last instant, as RFC 7089 has it; {@code knownAt} goes before it
     */
    @ApiResponse(
            responseCode = "200",
            description = "The profile.",
            content = @Content(schema = @Schema(implementation = Profile.class)))
    @GetMapping("/{city}")
    ResponseEntity<byte[]> profile(
            @PathVariable CityId city,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    OffsetDateTime knownAt,
            @RequestHeader(name = Mementos.ACCEPT_DATETIME, required = false) @Nullable String when,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        if (asOf == null && knownAt == null && when == null) {
            ReadyDocument now = profiles.find(city).orElseThrow(() -> NotThere.city(city));
            return Gzip.json(now.tag(), now.json(), encodings, Mementos.now(now));
        }
        Moment moment = moments.of(city, asOf, knownAt);
        long position = when == null || knownAt != null ? moment.position() : mementos.position(city, when);
        ReadyDocument document = profiles.asOf(city, moment.day(), position).orElseThrow(() -> NotThere.then(city));
        boolean former = knownAt != null || when != null;
        return former
                ? Gzip.json(document.formerTag(), document.json(), encodings, mementos.then(document))
                : Gzip.json(document.tag(), document.json(), encodings, Mementos.now(document));
    }

    /**
     * The last update of each value.
     *
     * @param staleAfter how old a value may become before it is stale: days, or a period such as P6M; as the rules say where
     *     absent
     */
    @GetMapping("/{city}/timeline")
    Page<Update> timeline(
            @PathVariable CityId city,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    OffsetDateTime knownAt,
            @RequestParam(required = false) @Nullable String staleAfter) {
        Moment moment = moments.of(city, asOf, knownAt);
        return new Page<>(timeline.of(city, moment.day(), moment.position(), StaleAfter.of(staleAfter)), null);
    }
}
