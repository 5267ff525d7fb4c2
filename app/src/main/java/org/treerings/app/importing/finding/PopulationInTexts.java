package org.treerings.app.importing.finding;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.treerings.app.importing.profile.Profile;
import org.treerings.app.importing.text.Figure;

/** Populations in texts that are not the city's population, rounding allowed. */
final class PopulationInTexts implements Check {

    /** Not a part of the population, a share of it, or a year. */
    private static final Pattern POPULATION = Pattern.compile("(?:(?:总|總|常住|全市|(?<!\\p{IsHan}))人口"
            + "(?:总数|总量|数)?+[约約为為是达達到近有共超过過：:\\s]{0,6}+"
            + "|(?<!urban |rural |working )\\b(?i:population)(?i: size)?+(?i: of| is| was| reached|:)"
            + "(?i: about| around| approximately| nearly| over| more than)?+\\s{1,3}+)"
            + Figure.FORM + "(?!\\s?[%％年])");

    @Override
    public Stream<Finding> findings(Profile profile) {
        Optional<BigDecimal> recorded = profile.overview().people().map(BigDecimal::valueOf);
        return recorded.stream().flatMap(people -> CityTexts.of(profile).flatMap(words -> differing(words, people)));
    }

    private static Stream<Finding> differing(CityTexts.Words words, BigDecimal people) {
        return POPULATION
                .matcher(words.text())
                .results()
                .filter(found -> !Figure.of(found).agreesWith(people))
                .map(found -> Finding.warning(
                        "figure-differs",
                        words.line(),
                        words.path(),
                        "The text says %s while the population is given as %s; both should be the same figure."
                                .formatted(Quote.of(found.group()), people.toPlainString())));
    }
}
