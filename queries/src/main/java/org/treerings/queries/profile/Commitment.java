package org.treerings.queries.profile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.framework.OfferedAction;
import org.treerings.kernel.framework.OfferedCommitment;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.measure.Text;
import org.treerings.queries.Title;
import org.treerings.queries.facts.CityFacts;
import org.treerings.queries.facts.Fact;
import org.treerings.queries.facts.Origin;
import org.treerings.queries.facts.Paths;

/**
 * A commitment that the city made, with its actions in the catalogue's order, the city's own behind.
 *
 * @param title in English where the catalogue offers it, as the city gave it where it is the city's own
 * @param titles by language
 * @param own whether the catalogue does not offer it
 */
public record Commitment(
        CommitmentId id,
        String title,
        SortedMap<String, String> titles,
        boolean own,
        ValueState state,
        @JsonUnwrapped Origin origin,
        List<Action> actions) {

    static Commitment of(CityFacts facts, Fact fact, Framework framework, LocalDate day) {
        CommitmentId id = new CommitmentId(Paths.last(fact.path()));
        Optional<OfferedCommitment> offered = framework.commitment(id);
        Title title = offered.map(commitment -> Title.of(commitment.title()))
                .orElseGet(() -> Title.of(fact.component("title", Text.class), id.toString()));
        return new Commitment(
                id,
                title.title(),
                title.titles(),
                offered.isEmpty(),
                ValueState.ofTitled(fact),
                Origin.of(fact),
                actions(facts, id, framework, offered, day));
    }

    private static List<Action> actions(
            CityFacts facts, CommitmentId id, Framework framework, Optional<OfferedCommitment> offered, LocalDate day) {
        List<Action> taken = facts.under(Paths.actions(id))
                .map(fact -> Action.of(facts, fact, id, framework, day))
                .toList();
        return Catalogued.sorted(
                taken,
                Action::id,
                offered.stream()
                        .flatMap(commitment -> commitment.actions().stream())
                        .map(OfferedAction::code)
                        .toList());
    }
}
