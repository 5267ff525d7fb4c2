package org.treerings.app.exporting;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.treerings.app.ledger.Ledger;
import org.treerings.app.web.Day;
import org.treerings.app.web.ReadSide;
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
     */
    @GetMapping(path = "/api/actions", produces = MediaType.APPLICATION_NDJSON_VALUE)
    ResponseEntity<StreamingResponseBody> actionLines(
            @ParameterObject FeedParameters asked,
            @RequestParam(required = false) @Nullable CommitmentId commitment,
            @RequestParam(required = false) @Nullable String status) {
        return actions(LINES, asked, commitment, status);
    }

    /** The same as a table. */
    @GetMapping(path = "/api/actions", produces = CSV)
    ResponseEntity<StreamingResponseBody> actionTable(
            @ParameterObject FeedParameters asked,
            @RequestParam(required = false) @Nullable CommitmentId commitment,
            @RequestParam(required = false) @Nullable String status) {
        return actions(ACTIONS, asked, commitment, status);
    }

    /** The cities' profiles without their actions, an object a line. */
    @GetMapping(path = "/api/profiles", produces = MediaType.APPLICATION_NDJSON_VALUE)
    ResponseEntity<StreamingResponseBody> cityLines(@ParameterObject FeedParameters asked) {
        return cities(LINES, asked);
    }

    /** The same as a table. */
    @GetMapping(path = "/api/profiles", produces = CSV)
    ResponseEntity<StreamingResponseBody> cityTable(@ParameterObject FeedParameters asked) {
        return cities(CITIES, asked);
    }

    private ResponseEntity<StreamingResponseBody> actions(
            Rows form, FeedParameters asked, @Nullable CommitmentId commitment, @Nullable String status) {
        Feeds.Filter filter = new Feeds.Filter(asked.country(), asked.region(), commitment, Feed.status(status));
        Feed feed = feed(asked);
        Long since = feed.changedSince();
        return feed.answer(
                form,
                () -> since == null ? feeds.actions(filter, feed.day()) : feeds.actionsChangedSince(filter, since));
    }

    private ResponseEntity<StreamingResponseBody> cities(Rows form, FeedParameters asked) {
        Feeds.Filter filter = new Feeds.Filter(asked.country(), asked.region(), null, null);
        Feed feed = feed(asked);
        Long since = feed.changedSince();
        return feed.answer(
                form, () -> since == null ? feeds.cities(filter, feed.day()) : feeds.citiesChangedSince(filter, since));
    }

    private Feed feed(FeedParameters asked) {
        return Feed.of(Day.of("asOf", asked.asOf()), asked.changedSince(), ledger.head(), readSide.position());
    }
}
