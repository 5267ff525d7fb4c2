package org.treerings.app.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.treerings.app.ledger.Ledger;
import org.treerings.app.security.Directory;
import org.treerings.app.security.Visitors;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.Page;
import org.treerings.queries.facts.Activity;
import org.treerings.queries.facts.Change;
import org.treerings.queries.facts.ChangeCount;
import org.treerings.queries.facts.Grouping;
import org.treerings.queries.facts.History;
import org.treerings.queries.facts.Order;
import org.treerings.queries.facts.Session;
import tools.jackson.databind.json.JsonMapper;

/** What was changed of a city. Open to all; names only to who may know them. */
@RestController
@RequestMapping(path = "/api/cities/{city}/history", produces = MediaType.APPLICATION_JSON_VALUE)
class HistoryController {

    private final History history;
    private final Activity activity;
    private final Moments moments;
    private final Causations causations;
    private final Directory directory;
    private final Visitors visitors;

    HistoryController(
            History history,
            Activity activity,
            Moments moments,
            Ledger ledger,
            JsonMapper json,
            Directory directory,
            Visitors visitors) {
        this.history = history;
        this.activity = activity;
        this.moments = moments;
        this.causations = new Causations(ledger, json);
        this.directory = directory;
        this.visitors = visitors;
    }

    /** Each change, with what it came with and what became of it. */
    @GetMapping
    ResponseEntity<Page<NamedChange>> history(
            @PathVariable CityId city,
            @ParameterObject HistoryParameters asked,
            @RequestParam(defaultValue = "oldest") @Schema(allowableValues = {"oldest", "newest"}) String order,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") int limit,
            @AuthenticationPrincipal @Nullable Jwt token) {
        moments.requireRegistered(city);
        Page<Change> page =
                history.of(city, asked.filter(moments), Word.of("order", order, Order.class), cursor, Limit.of(limit));
        return Pages.linked(
                NamedChange.named(page, causations.of(page), directory, token == null ? null : visitors.of(token)));
    }

    /** How many changes there are, by what they have in common. */
    @GetMapping("/counts")
    Page<ChangeCount> counts(
            @PathVariable CityId city,
            @ParameterObject HistoryParameters asked,
            @RequestParam(defaultValue = "kind")
                    @Schema(allowableValues = {"kind", "actor", "role", "path", "day", "month"})
                    String by) {
        Grouping grouping = Word.of("by", by, Grouping.class);
        return new Page<>(activity.counts(city, asked.filter(moments), grouping, moments.timeZone(city)), null);
    }

    /** What each author changed at a stretch. */
    @GetMapping("/sessions")
    ResponseEntity<Page<Session>> sessions(
            @PathVariable CityId city,
            @ParameterObject HistoryParameters asked,
            @RequestParam(defaultValue = "oldest") @Schema(allowableValues = {"oldest", "newest"}) String order,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") int limit) {
        moments.requireRegistered(city);
        return Pages.linked(activity.sessions(
                city, asked.filter(moments), Word.of("order", order, Order.class), cursor, Limit.of(limit)));
    }
}
