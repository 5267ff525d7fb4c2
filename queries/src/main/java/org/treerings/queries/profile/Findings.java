package org.treerings.queries.profile;

import static org.treerings.queries.profile.Finding.Severity.NOTE;
import static org.treerings.queries.profile.Finding.Severity.WARNING;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.treerings.kernel.framework.Framework;
import org.treerings.queries.facts.CityFacts;
import org.treerings.queries.facts.Paths;

/** What a profile gives away about itself, told anew each time. */
record Findings(Framework framework, LocalDate day) {

    /** An action and where it stands. */
    record Placed(String path, Action action) {

        String item(String word) {
            return path + "/" + word;
        }
    }

    List<Finding> of(Figures profile, Statistics statistics, CityFacts facts) {
        Overview overview = profile.overview();
        List<Commitment> commitments = profile.areas().stream()
                .flatMap(area -> area.commitments().stream())
                .toList();
        List<Placed> actions = commitments.stream().flatMap(Findings::placed).toList();
        return Stream.of(
                        missingName(overview.headOfGovernment()).stream(),
                        ClaimFindings.of(facts, statistics, profile.index()),
                        commitments.stream().flatMap(commitment -> withoutAction(commitment).stream()),
                        duplicates(actions),
                        actions.stream().flatMap(action -> ActionFindings.of(action, framework)),
                        ReportFindings.of(profile.resources(), actions),
                        LinkFindings.of(facts),
                        new FigureFindings(overview, actions, framework).all(),
                        new AgeFindings(day).of(overview, actions))
                .flatMap(found -> found)
                .toList();
    }

    private static Stream<Placed> placed(Commitment commitment) {
        return commitment.actions().stream()
                .map(action -> new Placed(Paths.action(commitment.id(), action.id()), action));
    }

    private static Optional<Finding> missingName(Overview.HeadOfGovernment head) {
        return head.office() == null || head.name() != null
                ? Optional.empty()
                : Optional.of(new Finding(
                        "missing-name",
                        NOTE,
                        Paths.HEAD_OF_GOVERNMENT,
                        "The office is given, not who holds it: " + head.office()
                                + "; the name should stand with it."));
    }

    private static Optional<Finding> withoutAction(Commitment commitment) {
        return commitment.actions().isEmpty()
                ? Optional.of(new Finding(
                        "commitment-without-action",
                        NOTE,
                        Paths.commitment(commitment.id()),
                        "The commitment is made, no action is taken under it; an action should show how it is kept."))
                : Optional.empty();
    }

    /** The same action under another id, or under two commitments, by any of its titles. */
    private static Stream<Finding> duplicates(List<Placed> actions) {
        Map<String, Placed> byTitle = new HashMap<>();
        return actions.stream()
                .flatMap(placed -> placed.action().titles().values().stream()
                        .map(title -> title.strip().toLowerCase(Locale.ROOT))
                        .flatMap(title -> Stream.ofNullable(byTitle.putIfAbsent(title, placed)))
                        .filter(first -> !first.path().equals(placed.path()))
                        .limit(1)
                        .map(first -> new Finding(
                                "duplicate-action",
                                WARNING,
                                placed.path(),
                                "The action stands at " + first.path() + " too; it should be taken once.")));
    }
}
