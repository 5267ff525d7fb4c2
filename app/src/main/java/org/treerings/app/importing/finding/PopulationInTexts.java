package org.treerings.app.importing.finding;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.treerings.app.importing.profile.Profile;
import org.treerings.kernel.measure.Mention;

/** Populations in texts that are not the city's population, rounding allowed. */
final class PopulationInTexts implements Check {

    @Override
    public Stream<Finding> findings(Profile profile) {
        Optional<BigDecimal> recorded = profile.overview().people().map(BigDecimal::valueOf);
        return recorded.stream().flatMap(people -> CityTexts.of(profile).flatMap(words -> differing(words, people)));
    }

    private static Stream<Finding> differing(CityTexts.Words words, BigDecimal people) {
        return Mention.population(words.text())
                .filter(found -> !found.number().agreesWith(people))
                .map(found -> Finding.warning(
                        "figure-differs",
                        words.line(),
                        words.path(),
                        "The text says %s while the population is given as %s; both should be the same figure."
                                .formatted(Quote.of(found.words()), people.toPlainString())));
    }
}
