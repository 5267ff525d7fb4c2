package org.treerings.app.importing.finding;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treerings.app.importing.profile.HeadOfGovernment;
import org.treerings.app.importing.profile.Overview;
import org.treerings.app.importing.profile.Profile;
import org.treerings.app.importing.text.Passage;
import org.treerings.kernel.measure.Numeral;

/** A population that is no number of people, and an office without a name. */
final class OverviewFacts implements Check {

    @Override
    public Stream<Finding> findings(Profile profile) {
        return Stream.concat(
                population(profile.overview()), head(profile.overview().head()));
    }

    private static Stream<Finding> population(Overview overview) {
        Passage population = overview.population();
        return population == null || overview.people().isPresent()
                ? Stream.of()
                : Stream.of(Finding.warning(
                        Numeral.of(population.text()).isPresent() ? "value-out-of-range" : "text-in-numeric-slot",
                        population.line(),
                        "overview/population",
                        "The population is given as %s; it should be a whole number of people."
                                .formatted(Quote.of(population.text()))));
    }

    private static Stream<Finding> head(@Nullable HeadOfGovernment head) {
        return head == null || head.name() != null
                ? Stream.of()
                : Stream.of(Finding.warning(
                        "missing-name",
                        head.line(),
                        "overview/head-of-government",
                        "The head of government is given as %s without a name; the name should stand before the office"
                                        .formatted(Quote.of(head.office()))
                                + " and a comma."));
    }
}
