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
import org.treerings.app.web.Moments;
import org.treerings.app.web.ReadSide;
import org.treerings.queries.feed.ActionRow;
import org.treerings.queries.feed.CityCriteria;
import org.treerings.queries.feed.CityRow;
import org.treerings.queries.feed.CommitmentCriteria;
import org.treerings.queries.feed.CommitmentRow;
import org.treerings.queries.feed.Criteria;
import org.treerings.queries.feed.FeedRow;
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
    private static final Rows COMMITMENTS = new FlatTable(CommitmentRow.class);
    private static final Rows CITIES = new FlatTable(CityRow.class);

    private final Feeds feeds;
    private final Moments moments;
    private final ReadSide readSide;
    private final Ledger ledger;

    FeedController(Feeds feeds, Moments moments, ReadSide readSide, Ledger ledger) {
        this.feeds = feeds;
        this.moments = moments;
        this.readSide = readSide;
        this.ledger = ledger;
    }

    /** The actions of all cities, an object a line. */
    @GetMapping(path = "/api/actions", produces = MediaType.APPLICATION_NDJSON_VALUE)
    ResponseEntity<StreamingResponseBody> actionLines(
            @ParameterObject FeedParameters asked, @ParameterObject ActionParameters which) {
        return answer(LINES, asked, which.criteria(asked.with()));
    }

    /** The same as a table. */
    @GetMapping(path = "/api/actions", produces = CSV)
    ResponseEntity<StreamingResponseBody> actionTable(
            @ParameterObject FeedParameters asked, @ParameterObject ActionParameters which) {
        return answer(ACTIONS, asked, which.criteria(asked.with()));
    }

    /** The commitments of all cities, an object a line. */
    @GetMapping(path = "/api/commitments", produces = MediaType.APPLICATION_NDJSON_VALUE)
    ResponseEntity<StreamingResponseBody> commitmentLines(@ParameterObject FeedParameters asked) {
        return answer(LINES, asked, commitments(asked));
    }

    /** The same as a table. */
    @GetMapping(path = "/api/commitments", produces = CSV)
    ResponseEntity<StreamingResponseBody> commitmentTable(@ParameterObject FeedParameters asked) {
        return answer(COMMITMENTS, asked, commitments(asked));
    }

    /**
     * The cities' profiles without their actions, an object a line.
     *
     * @param globalTarget number of a global target that one of their actions serves
     */
    @GetMapping(path = "/api/profiles", produces = MediaType.APPLICATION_NDJSON_VALUE)
    ResponseEntity<StreamingResponseBody> cityLines(
            @ParameterObject FeedParameters asked, @RequestParam(required = false) @Nullable Integer globalTarget) {
        return answer(LINES, asked, cities(asked, globalTarget));
    }

    /** The same as a table. */
    @GetMapping(path = "/api/profiles", produces = CSV)
    ResponseEntity<StreamingResponseBody> cityTable(
            @ParameterObject FeedParameters asked, @RequestParam(required = false) @Nullable Integer globalTarget) {
        return answer(CITIES, asked, cities(asked, globalTarget));
    }

    private static Criteria<CommitmentRow> commitments(FeedParameters asked) {
        return new CommitmentCriteria(Traits.of(asked.with(), CommitmentCriteria.Trait.class));
    }

    private static Criteria<CityRow> cities(FeedParameters asked, @Nullable Integer globalTarget) {
        return new CityCriteria(Traits.globalTarget(globalTarget), Traits.of(asked.with(), CityCriteria.Trait.class));
    }

    private <R extends FeedRow<R>> ResponseEntity<StreamingResponseBody> answer(
            Rows form, FeedParameters asked, Criteria<R> criteria) {
        Feed feed = Feed.of(asked, moments, ledger.head(), readSide.position());
        Long since = feed.changedSince();
        return feed.answer(
                form,
                () -> since == null
                        ? feeds.rows(criteria, asked.where(), feed.day(), feed.known())
                        : feeds.changedSince(criteria, asked.where(), since));
    }
}
