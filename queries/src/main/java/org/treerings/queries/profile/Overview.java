package org.treerings.queries.profile;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.measure.Text;
import org.treerings.queries.facts.CityFacts;
import org.treerings.queries.facts.Fact;
import org.treerings.queries.facts.Origin;
import org.treerings.queries.facts.Paths;
import org.treerings.queries.facts.State;

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

        /** Where the last one is erased, the city goes by the one before. */
        private static Name of(CityFacts facts) {
            Fact last = requireNonNull(facts.byPath().get(Paths.NAME), "a city has a name");
            List<Fact> names = facts.names().stream()
                    .filter(name -> name.state() == State.PRESENT)
                    .toList();
            ValueState state = last.state() == State.PRESENT ? ValueState.REPORTED : ValueState.ERASED;
            String value = last.state() == State.PRESENT
                    ? name(last)
                    : names.isEmpty() ? facts.city().value() : name(names.getLast());
            return new Name(value, state, Origin.of(last), FormerName.of(names, value));
        }
    }

    /** The city in its own words. */
    public record About(
            @Nullable String text,
            @Nullable String language,
            ValueState state,
            @JsonUnwrapped Origin origin) {

        private static About absent(ValueState state, Origin origin) {
            return new About(null, null, state, origin);
        }

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

        private static Population absent(ValueState state, Origin origin) {
            return new Population(null, null, state, origin);
        }

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

        private static HeadOfGovernment absent(ValueState state, Origin origin) {
            return new HeadOfGovernment(null, null, null, state, origin);
        }

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
                Name.of(facts),
                value(facts, Paths.ABOUT, About::of, About::absent),
                value(facts, Paths.POPULATION, Population::of, Population::absent),
                Country.of(registration.required("country", String.class)),
                registration.component("region", String.class),
                value(facts, Paths.HEAD_OF_GOVERNMENT, HeadOfGovernment::of, HeadOfGovernment::absent));
    }

    private static <T> T value(
            CityFacts facts, String path, Function<Fact, T> present, BiFunction<ValueState, Origin, T> absent) {
        return facts.present(path)
                .map(present)
                .or(() -> facts.erased(path).map(erased -> absent.apply(ValueState.ERASED, Origin.of(erased))))
                .orElseGet(() -> absent.apply(ValueState.NOT_REPORTED, Origin.NONE));
    }
}
