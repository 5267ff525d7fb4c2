package org.treerings.app.exporting;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.treerings.app.web.Moment;
import org.treerings.app.web.Moments;
import org.treerings.app.web.NotThere;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.facts.CityFacts;
import org.treerings.queries.facts.Facts;
import org.treerings.queries.facts.History;

/** Where a profile comes from, for programs that reason about provenance. Open to all. */
@RestController
class ProvenanceController {

    private static final String PROV_JSON = "application/provenance+json";

    private final Facts facts;
    private final WholeHistory history;
    private final Moments moments;

    ProvenanceController(Facts facts, History history, Moments moments) {
        this.facts = facts;
        this.history = new WholeHistory(history);
        this.moments = moments;
    }

    /** The profile of a day, as it was known at an instant, with every version, entry, author and document behind it. */
    @ApiResponse(responseCode = "200", description = "The bundle.", content = @Content(mediaType = PROV_JSON))
    @GetMapping(path = "/api/cities/{city}/provenance", produces = PROV_JSON)
    void provenance(
            @PathVariable CityId city,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    OffsetDateTime knownAt,
            HttpServletResponse response)
            throws IOException {
        Moment moment = moments.of(city, asOf, knownAt);
        CityFacts known = facts.asOf(city, moment.day(), moment.position()).orElseThrow(() -> NotThere.then(city));
        ProvBundle bundle = new ProvBundle(
                city,
                known.position(),
                known.byPath().values(),
                () -> history.of(city, History.Filter.NONE, known.position()));
        response.setContentType(PROV_JSON);
        bundle.write(response.getOutputStream());
    }
}
