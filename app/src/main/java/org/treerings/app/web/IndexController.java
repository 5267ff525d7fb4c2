package org.treerings.app.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.index.IndexComparison;
import org.treerings.queries.index.IndexYear;
import org.treerings.queries.index.IndexYears;

/** The City Biodiversity Index, a year by itself or against another. The profile has the latest one. */
@RestController
@RequestMapping(path = "/api/cities/{city}/index/{year}", produces = MediaType.APPLICATION_JSON_VALUE)
class IndexController {

    private final IndexYears years;
    private final Moments moments;

    IndexController(IndexYears years, Moments moments) {
        this.years = years;
        this.moments = moments;
    }

    @GetMapping
    IndexYear year(
            @PathVariable CityId city,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    OffsetDateTime knownAt) {
        return year(city, year, moments.of(city, asOf, knownAt));
    }

    private IndexYear year(CityId city, int year, Moment moment) {
        return years.of(city, year, moment.day(), moment.position()).orElseThrow(() -> NotThere.index(city, year));
    }

    @GetMapping("/against/{other}")
    IndexComparison against(
            @PathVariable CityId city,
            @PathVariable int year,
            @PathVariable int other,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    OffsetDateTime knownAt) {
        Moment moment = moments.of(city, asOf, knownAt);
        return IndexComparison.of(year(city, year, moment), year(city, other, moment));
    }
}
