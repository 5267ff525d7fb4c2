package org.treerings.queries.profile;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.framework.Area;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.framework.OfferedCommitment;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.queries.facts.CityFacts;
import org.treerings.queries.facts.Paths;

/**
 * An action area of the catalogue, and behind those one for what the catalogue does not know.
 *
 * @param number absent for the city's own
 * @param titles by language
 * @param otherCommitments offered in this area, not made
 */
public record ActionArea(
        @Nullable Integer number,
        String title,
        SortedMap<String, String> titles,
        List<Commitment> commitments,
        List<Offered> otherCommitments) {

    private static final Title OWN = Title.of(Map.of("en", "The city's own", "zh", "城市自有"));

    /** A commitment that the city could make. */
    public record Offered(CommitmentId id, String title, SortedMap<String, String> titles) {

        private static Offered of(OfferedCommitment commitment) {
            Title title = Title.of(commitment.title());
            return new Offered(commitment.code(), title.title(), title.titles());
        }
    }

    static List<ActionArea> of(CityFacts facts, Framework framework, LocalDate day) {
        List<Commitment> made = facts.under(Paths.COMMITMENTS)
                .map(fact -> Commitment.of(facts, fact, framework, day))
                .toList();
        List<ActionArea> areas = new ArrayList<>();
        framework.areas().forEach(area -> areas.add(of(area, made)));
        List<Commitment> own = made.stream().filter(Commitment::own).toList();
        if (!own.isEmpty()) {
            areas.add(new ActionArea(null, OWN.title(), OWN.titles(), own, List.of()));
        }
        return List.copyOf(areas);
    }

    private static ActionArea of(Area area, List<Commitment> made) {
        List<CommitmentId> offered =
                area.commitments().stream().map(OfferedCommitment::code).toList();
        Set<CommitmentId> ids = made.stream().map(Commitment::id).collect(toSet());
        Title title = Title.of(area.title());
        return new ActionArea(
                area.number(),
                title.title(),
                title.titles(),
                Catalogued.sorted(
                        made.stream()
                                .filter(commitment -> offered.contains(commitment.id()))
                                .toList(),
                        Commitment::id,
                        offered),
                area.commitments().stream()
                        .filter(commitment -> !ids.contains(commitment.code()))
                        .map(Offered::of)
                        .toList());
    }
}
