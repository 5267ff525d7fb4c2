package org.treerings.queries.profile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.measure.Text;
import org.treerings.queries.facts.CityFacts;
import org.treerings.queries.facts.Fact;
import org.treerings.queries.facts.Paths;

/** What the city says it is, and where. */
public record Overview(
        Name name,
        About about,
        Population population,
        Country country,
        @Nullable String region,
        HeadOfGovernment headOfGovernment) {

    /**
     * The city's name.
     *
     * @param former the names that it had before, the oldest first
     */
    public record Name(
            String value, ValueState state, @JsonUnwrapped Origin origin, List<FormerName> former) {

        private static Name of(Fact fact, List<Fact> names) {
            return new Name(name(fact), ValueState.REPORTED, Origin.of(fact), FormerName.of(names, name(fact)));
        }
    }

    /** The city in its own words. */
    public record About(
            @Nullable String text,
            @Nullable String language,
            ValueState state,
            @JsonUnwrapped Origin origin) {

        private static final About NONE = new About(null, null, ValueState.NOT_REPORTED, Origin.NONE);

        private static About of(Fact fact) {
            Text about = fact.required("about", Text.class);
            return new About(about.text(), about.language(), ValueState.REPORTED, Origin.of(fact));
        }
    }

    /**
     * How many people live there.
     *
     * @param measuredOn the day it was true, where that is known
     */
    public record Population(
            @Nullable Long value,
            @Nullable LocalDate measuredOn,
            ValueState state,
            @JsonUnwrapped Origin origin) {

        private static final Population NONE = new Population(null, null, ValueState.NOT_REPORTED, Origin.NONE);

        private static Population of(Fact fact) {
            return new Population(
                    fact.required("population", Long.class),
                    fact.component("measuredOn", LocalDate.class),
                    ValueState.REPORTED,
                    Origin.of(fact));
        }
    }

    /**
     * Who heads the city's government.
     *
     * @param name absent where only the office was given
     * @param language the office's
     */
    public record HeadOfGovernment(
            @Nullable String name,
            @Nullable String office,
            @Nullable String language,
            ValueState state,
            @JsonUnwrapped Origin origin) {

        private static final HeadOfGovernment NONE =
                new HeadOfGovernment(null, null, null, ValueState.NOT_REPORTED, Origin.NONE);

        private static HeadOfGovernment of(Fact fact) {
            Text office = fact.required("office", Text.class);
            return new HeadOfGovernment(
                    fact.component("name", String.class),
                    office.text(),
                    office.language(),
                    ValueState.REPORTED,
                    Origin.of(fact));
        }
    }

    static String name(Fact fact) {
        return fact.required("name", String.class);
    }

    static Overview of(CityFacts facts) {
        Fact registration = facts.present(Paths.REGISTRATION).orElseThrow();
        return new Overview(
                Name.of(facts.present(Paths.NAME).orElseThrow(), facts.names()),
                facts.present(Paths.ABOUT).map(About::of).orElse(About.NONE),
                facts.present(Paths.POPULATION).map(Population::of).orElse(Population.NONE),
                Country.of(registration.required("country", String.class)),
                registration.component("region", String.class),
                facts.present(Paths.HEAD_OF_GOVERNMENT)
                        .map(HeadOfGovernment::of)
                        .orElse(HeadOfGovernment.NONE));
    }
}
