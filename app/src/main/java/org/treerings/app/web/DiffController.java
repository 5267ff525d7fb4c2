package org.treerings.app.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.treerings.app.security.Directory;
import org.treerings.app.security.Visitors;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.diff.Diff;
import org.treerings.queries.diff.Diffs;

/** What changed between two states of a city's record. Open to all. */
@RestController
class DiffController {

    private final Diffs diffs;
    private final Moments moments;
    private final Directory directory;
    private final Visitors visitors;

    DiffController(Diffs diffs, Moments moments, Directory directory, Visitors visitors) {
        this.diffs = diffs;
        this.moments = moments;
        this.directory = directory;
        this.visitors = visitors;
    }

    /**
     * The changes between two instants of knowing, or two days, and a patch that makes the later profile out of the
     * earlier one.
     *
     * @param from an instant on the axis {@code knownAt}, a day on the axis {@code asOf}
     * @param to the same; now where absent
     * @param asOf the day that stands still on the axis {@code knownAt}
     * @param knownAt the instant that stands still on the axis {@code asOf}
     */
    @GetMapping(path = "/api/cities/{city}/diff", produces = MediaType.APPLICATION_JSON_VALUE)
    CityDiff diff(
            @PathVariable CityId city,
            @Parameter(required = true) @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @Parameter(schema = @Schema(allowableValues = {"knownAt", "asOf"})) @RequestParam(defaultValue = "knownAt")
                    String axis,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    OffsetDateTime knownAt,
            @AuthenticationPrincipal @Nullable Jwt token) {
        moments.requireRegistered(city);
        Axis along = Axis.of(axis);
        Ends ends = ends(city, along, from, to, asOf, knownAt);
        Diff diff = diffs.between(city, ends.from(), ends.to()).orElseThrow(() -> NotThere.then(city));
        return CityDiff.of(diff, city, along, directory, token == null ? null : visitors.of(token));
    }

    private Ends ends(
            CityId city,
            Axis axis,
            @Nullable String from,
            @Nullable String to,
            @Nullable LocalDate asOf,
            @Nullable OffsetDateTime knownAt) {
        if (axis == Axis.KNOWN_AT ? knownAt != null : asOf != null) {
            throw new BadParameter(
                    axis.word(), axis.word() + " is the axis: say in from and to where on it to begin and to end.");
        }
        return axis == Axis.KNOWN_AT
                ? Ends.knownAt(moments, city, from, to, asOf)
                : Ends.asOf(moments, city, from, to, knownAt);
    }
}
