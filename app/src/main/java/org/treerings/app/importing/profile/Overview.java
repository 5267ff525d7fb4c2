package org.treerings.app.importing.profile;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treerings.app.importing.text.Passage;
import org.treerings.kernel.measure.Numeral;

/**
 * The first chapter. What a document leaves out is absent.
 *
 * @param population as it is printed
 * @param country as it is printed; one that {@link Countries} knows
 * @param actions how many actions are said to be made
 */
public record Overview(
        @Nullable Passage about,
        @Nullable Passage population,
        @Nullable Passage country,
        @Nullable Passage region,
        @Nullable HeadOfGovernment head,
        @Nullable PrintedNumber actions,
        List<Award> awards) {

    /** How many people live there; empty where the document does not say it in a number. */
    public Optional<Long> people() {
        return Optional.ofNullable(population)
                .flatMap(printed -> Numeral.of(printed.text()))
                .flatMap(Numeral::whole)
                .filter(people -> people > 0);
    }

    /**
     * A level of an award track, by its codes.
     *
     * @param percent how much of it is said to be reached
     * @param line where the percentage stands
     */
    public record Award(String track, String level, int percent, int line) {}
}
