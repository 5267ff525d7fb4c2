package org.treerings.app.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.treerings.app.exporting.FlatTable;
import org.treerings.app.exporting.JsonLines;
import org.treerings.app.exporting.Rows;
import org.treerings.app.ledger.Ledger;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.queries.feed.ActionRow;
import org.treerings.queries.feed.CityRow;
import org.treerings.queries.feed.Feeds;

/**
 * Flat feeds over all cities, sent while they are read: all rows, or with {@code changedSince} those that changed after a
 * position, and as removed those that are no longer there. Open to all.
 */
@RestController
class FeedController {

    private static final String CSV = "text/csv";
    private static final Rows LINES = new JsonLines();
    private static final Rows ACTIONS = new FlatTable(ActionRow.class);
    private static final Rows CITIES = new FlatTable(CityRow.class);

    private final Feeds feeds;
    private final ReadSide readSide;
    private final Ledger ledger;

    FeedController(Feeds feeds, ReadSide readSide, Ledger ledger) {
        this.feeds = feeds;
        this.readSide = readSide;
        this.ledger = ledger;
    }

    /**
     * The actions of all cities, an object a line.
     *
     * @param status of progress, such as on-track
     * @param changedSince position that the answer before named
     */
    @GetMapping(path = "/api/actions", produces = MediaType.APPLICATION_NDJSON_VALUE)
    ResponseEntity<StreamingResponseBody> actionLines(
            @RequestParam(required = false) @Nullable String country,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable CommitmentId commitment,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Long changedSince) {
        return actions(LINES, filter(country, region, commitment, status), feed(asOf, changedSince));
    }

    /** The same as a table. */
    @GetMapping(path = "/api/actions", produces = CSV)
    ResponseEntity<StreamingResponseBody> actionTable(
            @RequestParam(required = false) @Nullable String country,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable CommitmentId commitment,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Long changedSince) {
        return actions(ACTIONS, filter(country, region, commitment, status), feed(asOf, changedSince));
    }

    /**
     * The cities' profiles without their actions, an object a line.
     *
     * @param changedSince position that the answer before named
     */
    @GetMapping(path = "/api/profiles", produces = MediaType.APPLICATION_NDJSON_VALUE)
    ResponseEntity<StreamingResponseBody> cityLines(
            @RequestParam(required = false) @Nullable String country,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Long changedSince) {
        return cities(LINES, filter(country, region, null, null), feed(asOf, changedSince));
    }

    /** The same as a table. */
    @GetMapping(path = "/api/profiles", produces = CSV)
    ResponseEntity<StreamingResponseBody> cityTable(
            @RequestParam(required = false) @Nullable String country,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Long changedSince) {
        return cities(CITIES, filter(country, region, null, null), feed(asOf, changedSince));
    }

    private Feed feed(@Nullable LocalDate asOf, @Nullable Long changedSince) {
        return Feed.of(Day.of("asOf", asOf), changedSince, ledger.head(), readSide.position());
    }

    private static Feeds.Filter filter(
            @Nullable String country,
            @Nullable String region,
            @Nullable CommitmentId commitment,
            @Nullable String status) {
        return new Feeds.Filter(country, region, commitment, Feed.status(status));
    }

    private ResponseEntity<StreamingResponseBody> actions(Rows form, Feeds.Filter filter, Feed feed) {
        Long since = feed.changedSince();
        return feed.answer(
                form,
                () -> since == null ? feeds.actions(filter, feed.day()) : feeds.actionsChangedSince(filter, since));
    }

    private ResponseEntity<StreamingResponseBody> cities(Rows form, Feeds.Filter filter, Feed feed) {
        Long since = feed.changedSince();
        return feed.answer(
                form, () -> since == null ? feeds.cities(filter, feed.day()) : feeds.citiesChangedSince(filter, since));
    }
}
