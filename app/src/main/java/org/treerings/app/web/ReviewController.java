package org.treerings.app.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.Page;
import org.treerings.queries.review.ReviewFinding;
import org.treerings.queries.review.Reviews;

/** What an auditor should look at in a city's history. Open to all. */
@RestController
class ReviewController {

    private static final int MOST_DAYS = 36_500;

    private final Reviews reviews;
    private final Moments moments;

    ReviewController(Reviews reviews, Moments moments) {
        this.reviews = reviews;
        this.moments = moments;
    }

    /**
     * Targets lowered or put off, baselines that moved under a target or a report, and what was recorded long after it was
     * said; the latest first.
     *
     * @param lateAfter days that may lie between saying and recording
     */
    @GetMapping(path = "/api/cities/{city}/review", produces = MediaType.APPLICATION_JSON_VALUE)
    Page<ReviewFinding> review(
            @PathVariable CityId city,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    OffsetDateTime knownAt,
            @RequestParam(defaultValue = "90") int lateAfter) {
        if (lateAfter < 0 || lateAfter > MOST_DAYS) {
            throw new BadParameter("lateAfter", "lateAfter must be a number of days from 0 to " + MOST_DAYS + ".");
        }
        Moment moment = moments.of(city, asOf, knownAt);
        return new Page<>(reviews.of(city, moment.day(), moment.position(), moments.timeZone(city), lateAfter), null);
    }
}
