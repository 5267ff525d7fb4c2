package org.treerings.queries.profile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.Claims;
import org.treerings.kernel.identity.DocumentDigest;
import org.treerings.queries.facts.CityFacts;
import org.treerings.queries.facts.Fact;
import org.treerings.queries.facts.Origin;
import org.treerings.queries.facts.Paths;

/**
 * What the last document that was brought in says of itself. No figure of the profile is taken from it; what it claims of
 * awards and index stands there.
 *
 * @param actions actions said to be made
 * @param downloadedOn the day printed on its cover
 */
public record Claimed(
        @Nullable Integer actions,
        @Nullable DocumentDigest document,
        @Nullable LocalDate downloadedOn,
        ValueState state,
        @JsonUnwrapped Origin origin) {

    private static final Claimed NONE = new Claimed(null, null, null, ValueState.NOT_REPORTED, Origin.NONE);
    private static final Claims NO_FIGURES = new Claims(null, List.of(), null, List.of());

    static Claimed of(CityFacts facts) {
        return facts.present(Paths.CLAIMS).map(Claimed::of).orElse(NONE);
    }

    static Claims figures(CityFacts facts) {
        return facts.present(Paths.CLAIMS).map(Claimed::figures).orElse(NO_FIGURES);
    }

    private static Claimed of(Fact fact) {
        return new Claimed(
                figures(fact).actions(),
                fact.required("document", DocumentDigest.class),
                fact.component("downloadedOn", LocalDate.class),
                ValueState.REPORTED,
                Origin.of(fact));
    }

    private static Claims figures(Fact fact) {
        return fact.required("claims", Claims.class);
    }
}
