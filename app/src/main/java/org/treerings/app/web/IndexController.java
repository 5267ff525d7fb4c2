package org.treerings.app.web;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
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

    IndexController(IndexYears years) {
        this.years = years;
    }

    @GetMapping
    IndexYear year(@PathVariable CityId city, @PathVariable int year) {
        return years.of(city, year).orElseThrow(() -> NotThere.index(city, year));
    }

    @GetMapping("/against/{other}")
    IndexComparison against(@PathVariable CityId city, @PathVariable int year, @PathVariable int other) {
        year(city, year);
        return years.against(city, year, other).orElseThrow(() -> NotThere.index(city, other));
    }
}
