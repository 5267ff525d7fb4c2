package org.treerings.app.web.writing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.treerings.commands.index.AssessIndicator;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.measure.Quantity;
import org.treerings.queries.facts.Paths;

/** The City Biodiversity Index, indicator by indicator. */
@RestController
class IndexWrites {

    private final Desk desk;

    IndexWrites(Desk desk) {
        this.desk = desk;
    }

    /**
     * How an indicator was assessed.
     *
     * @param variables of the formula, where the catalogue computes the score
     * @param unit of areas among them
     * @param score 0 to 4, with a justification, where it does not
     */
    @Schema(name = "AssessmentBody")
    record Assessment(
            @Nullable Map<String, @Nullable Quantity> variables,
            @Nullable String unit,
            @Nullable Integer score,
            @Nullable String justification,
            @Nullable String language,
            @Nullable LocalDate statedOn,
            @Nullable String reason,
            @Nullable EntryId corrects)
            implements Said {}

    @PutMapping(
            path = "/api/cities/{city}/index/{year}/indicators/{number}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Written assess(
            @PathVariable CityId city,
            @PathVariable int year,
            @PathVariable int number,
            @RequestBody Assessment body,
            Edit edit) {
        return desk.write(
                edit,
                city,
                Paths.indicator(year, number),
                body,
                day -> new AssessIndicator(
                        city,
                        year,
                        number,
                        Given.values("variables", body.variables()),
                        body.unit(),
                        body.score(),
                        Given.textIfGiven(body.justification(), body.language()),
                        day));
    }
}
