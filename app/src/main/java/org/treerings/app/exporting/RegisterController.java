package org.treerings.app.exporting;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.treerings.app.ledger.Ledger;
import org.treerings.app.web.HistoryParameters;
import org.treerings.app.web.Moments;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.facts.ClaimRegister;
import org.treerings.queries.facts.History;

/** Registers of a city for spreadsheets. Open to all. */
@RestController
@RequestMapping("/api/cities/{city}")
class RegisterController {

    private static final String CSV = "text/csv";
    private static final String DICTIONARY = "application/csvm+json";
    private static final Table<ClaimRow> CLAIMS = new Table<>("Claims of a city", ClaimRow.class);
    private static final Table<ChangeRow> CHANGES = new Table<>("Changes of a city's record", ChangeRow.class);

    private final ClaimRegister claims;
    private final WholeHistory history;
    private final Ledger ledger;
    private final Moments moments;

    RegisterController(ClaimRegister claims, History history, Ledger ledger, Moments moments) {
        this.claims = claims;
        this.history = new WholeHistory(history);
        this.ledger = ledger;
        this.moments = moments;
    }

    /** A line for each baseline, target and progress report that was ever recorded. */
    @ApiResponse(responseCode = "200", description = "The register.", content = @Content(mediaType = CSV))
    @GetMapping(path = "/claims.csv", produces = CSV)
    void claims(@PathVariable CityId city, HttpServletResponse response) throws IOException {
        moments.requireRegistered(city);
        describe(city, "claims", response);
        CLAIMS.write(claims.of(city, ledger.head()).map(ClaimRow::of), response.getOutputStream());
    }

    /** What the columns of the register of claims mean. */
    @GetMapping(path = "/claims.csv-metadata.json", produces = DICTIONARY)
    Map<String, Object> claimsDictionary(@PathVariable CityId city) {
        moments.requireRegistered(city);
        return CLAIMS.dictionary("claims.csv");
    }

    /** A line for each change, oldest first. */
    @ApiResponse(responseCode = "200", description = "The history.", content = @Content(mediaType = CSV))
    @GetMapping(path = "/history.csv", produces = CSV)
    void history(@PathVariable CityId city, @ParameterObject HistoryParameters asked, HttpServletResponse response)
            throws IOException {
        moments.requireRegistered(city);
        History.Filter filter = asked.filter(moments);
        describe(city, "history", response);
        CHANGES.write(history.of(city, filter, ledger.head()).map(ChangeRow::of), response.getOutputStream());
    }

    /** What the columns of the history mean. */
    @GetMapping(path = "/history.csv-metadata.json", produces = DICTIONARY)
    Map<String, Object> historyDictionary(@PathVariable CityId city) {
        moments.requireRegistered(city);
        return CHANGES.dictionary("history.csv");
    }

    private static void describe(CityId city, String name, HttpServletResponse response) {
        response.setContentType(CSV + ";charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + city + "-" + name + ".csv\"");
        response.setHeader(
                HttpHeaders.LINK, "<" + name + ".csv-metadata.json>; rel=\"describedby\"; type=\"" + DICTIONARY + "\"");
    }
}
