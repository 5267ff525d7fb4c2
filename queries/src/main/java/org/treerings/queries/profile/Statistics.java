package org.treerings.queries.profile;

import java.util.List;
import java.util.Objects;

/** How many of each the profile lists: counted off the very lists that it shows. */
public record Statistics(int commitments, int actions, int baselines, int targets, int progressReports) {

    static Statistics of(List<ActionArea> areas) {
        List<Commitment> commitments =
                areas.stream().flatMap(area -> area.commitments().stream()).toList();
        List<Action> actions = commitments.stream()
                .flatMap(commitment -> commitment.actions().stream())
                .toList();
        return new Statistics(
                commitments.size(),
                actions.size(),
                (int) actions.stream()
                        .map(Action::baseline)
                        .filter(Objects::nonNull)
                        .count(),
                (int) actions.stream()
                        .map(Action::target)
                        .filter(Objects::nonNull)
                        .count(),
                actions.stream()
                        .mapToInt(action -> action.progress().reports().size())
                        .sum());
    }
}
