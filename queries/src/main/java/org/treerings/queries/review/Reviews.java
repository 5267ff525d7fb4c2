package org.treerings.queries.review;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.facts.CityFacts;
import org.treerings.queries.facts.Claim;
import org.treerings.queries.facts.ClaimRegister;
import org.treerings.queries.facts.Fact;
import org.treerings.queries.facts.Facts;

/** Looks through the history of a city's record. */
public final class Reviews {

    private final Facts facts;
    private final ClaimRegister claims;
    private final Framework framework;

    public Reviews(JdbcClient jdbc, Framework framework) {
        this.facts = new Facts(jdbc);
        this.claims = new ClaimRegister(jdbc);
        this.framework = framework;
    }

    /**
     * What an auditor should look at, the latest first: in all versions of claims, and in what stands.
     *
     * @param day as of which, by the city's calendar
     * @param known position of the last entry that is known
     * @param zone whose days are the city's days
     * @param mostDays that may lie between saying and recording
     */
    public List<ReviewFinding> of(CityId city, LocalDate day, long known, ZoneId zone, long mostDays) {
        Stream<Fact> standing =
                facts.asOf(city, day, known).map(CityFacts::byPath).stream().flatMap(paths -> paths.values().stream());
        return Stream.concat(ofClaims(city, day, known), new LateRecords(zone, mostDays).findings(standing))
                .sorted(comparingLong(ReviewFinding::position).reversed().thenComparing(comparing(ReviewFinding::code)))
                .toList();
    }

    private Stream<ReviewFinding> ofClaims(CityId city, LocalDate day, long known) {
        return claims
                .of(city, known)
                .map(Claim::fact)
                .filter(fact -> !fact.countsFrom().isAfter(day))
                .collect(groupingBy(Claims::action, TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(action -> new Claims(action.getKey(), action.getValue()))
                .flatMap(action -> Stream.concat(
                        new TargetReview(action, framework).findings(), new BaselineReview(action).findings()));
    }
}
