package org.treerings.queries.profile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.framework.OfferedAction;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.measure.Text;
import org.treerings.queries.Title;
import org.treerings.queries.facts.CityFacts;
import org.treerings.queries.facts.Fact;
import org.treerings.queries.facts.Origin;
import org.treerings.queries.facts.Paths;

/**
 * An action that the city takes under a commitment.
 *
 * @param title in English where the catalogue offers it, as the city gave it where it is the city's own
 * @param titles by language
 * @param own whether the catalogue does not offer it
 * @param globalTargets numbers of the global targets that the catalogue aligns it to, inferred from the wording
 */
public record Action(
        ActionId id,
        String title,
        SortedMap<String, String> titles,
        boolean own,
        List<Integer> globalTargets,
        ValueState state,
        @JsonUnwrapped Origin origin,
        Description description,
        @Nullable Baseline baseline,
        @Nullable Target target,
        Progress progress) {

    static Action of(CityFacts facts, Fact fact, CommitmentId commitment, Framework framework, LocalDate day) {
        ActionId id = new ActionId(Paths.last(fact.path()));
        Optional<OfferedAction> offered = framework.action(commitment, id);
        Title title = offered.map(action -> Title.of(action.title()))
                .orElseGet(() -> Title.of(fact.component("title", Text.class), id.toString()));
        return new Action(
                id,
                title.title(),
                title.titles(),
                offered.isEmpty(),
                offered.map(OfferedAction::globalTargets).orElse(List.of()),
                ValueState.ofTitled(fact),
                Origin.of(fact),
                Description.of(facts, Paths.item(commitment, id, Item.DESCRIPTION)),
                Baseline.of(facts, Paths.item(commitment, id, Item.BASELINE), framework),
                Target.of(facts, Paths.item(commitment, id, Item.TARGET)),
                Progress.of(facts, commitment, id, framework, day));
    }
}
