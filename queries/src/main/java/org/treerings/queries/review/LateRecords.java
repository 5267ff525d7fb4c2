package org.treerings.queries.review;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.treerings.queries.facts.Fact;

/**
 * What was said long before it was recorded.
 *
 * @param zone whose days are the city's days
 * @param most days that may lie between
 */
record LateRecords(ZoneId zone, long most) {

    Stream<ReviewFinding> findings(Stream<Fact> latest) {
        return latest.flatMap(fact -> Stream.ofNullable(fact.statedOn())
                .map(statedOn -> DAYS.between(statedOn, LocalDate.ofInstant(fact.recordedAt(), zone)))
                .filter(days -> days > most)
                .map(days -> ReviewFinding.of(
                        "recorded-late",
                        "It was said " + days + " days before it was recorded; up to " + most + " are usual.",
                        fact,
                        null)));
    }
}
