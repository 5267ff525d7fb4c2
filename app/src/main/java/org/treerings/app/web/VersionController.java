package org.treerings.app.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
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
import org.treerings.queries.facts.Version;
import org.treerings.queries.facts.Versions;
import org.treerings.queries.profile.Profile;
import org.treerings.queries.profile.Profiles;
import org.treerings.queries.profile.ReadyDocument;

/** Former states of a city's profile. Open to all. */
@RestController
@RequestMapping("/api/cities/{city}/versions")
class VersionController {

    static final String LINK_FORMAT = "application/link-format";

    private final Profiles profiles;
    private final Versions versions;
    private final Moments moments;
    private final Mementos mementos;

    VersionController(Profiles profiles, Versions versions, Moments moments, Mementos mementos) {
        this.profiles = profiles;
        this.versions = versions;
        this.moments = moments;
        this.mementos = mementos;
    }

    /**
     * The time map of RFC 7089: the last state of each second in which something was recorded.
     *
     * @param cursor the position of the last state already seen
     */
    @GetMapping(produces = LINK_FORMAT)
    String map(
            @PathVariable CityId city,
            @RequestParam(defaultValue = "-1") long cursor,
            @RequestParam(defaultValue = "100") int limit) {
        Page<Version> page = versions.bySecond(city, cursor, Limit.of(limit));
        if (page.items().isEmpty() && versions.first(city).isEmpty()) {
            throw NotThere.city(city);
        }
        return Mementos.map(city, page);
    }

    /**
     * The profile as it was known when the entry at a position had been recorded.
     *
     * @param asOf the day for which it is told; the one on which the entry was recorded where absent
     */
    @ApiResponse(
            responseCode = "200",
            description = "The profile.",
            content = @Content(schema = @Schema(implementation = Profile.class)))
    @GetMapping(path = "/{position}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> version(
            @PathVariable CityId city,
            @PathVariable long position,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        ZoneId timeZone = moments.timeZone(city);
        Version version = versions.at(city, position).orElseThrow(() -> NotThere.version(city, position));
        LocalDate day = Day.of("asOf", asOf);
        ReadyDocument document = profiles.asOf(
                        city, day == null ? LocalDate.ofInstant(version.recordedAt(), timeZone) : day, position)
                .orElseThrow(() -> NotThere.version(city, position));
        return Gzip.json(document.formerTag(), document.json(), encodings, mementos.then(document));
    }
}
