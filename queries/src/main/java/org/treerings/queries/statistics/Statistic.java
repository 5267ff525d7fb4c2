package org.treerings.queries.statistics;

import static org.treerings.queries.feed.ActionCriteria.Trait.BASELINE;
import static org.treerings.queries.feed.ActionCriteria.Trait.DUE_DATE;
import static org.treerings.queries.feed.ActionCriteria.Trait.OWN;
import static org.treerings.queries.feed.ActionCriteria.Trait.REPORTS;
import static org.treerings.queries.feed.ActionCriteria.Trait.STALE;
import static org.treerings.queries.feed.ActionCriteria.Trait.TARGET;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treerings.queries.feed.ActionCriteria;
import org.treerings.queries.feed.CityCriteria;
import org.treerings.queries.feed.CommitmentCriteria;
import org.treerings.queries.feed.Criteria;
import org.treerings.queries.progress.Status;

/**
 * A figure of which there is one of every set of cities. Those of progress add up to all actions.
 *
 * @param id a word for it
 * @param criteria what is counted
 * @param of out of which ones; absent where it is the whole
 * @param definition in a sentence
 */
public record Statistic(
        String id, Criteria<?> criteria, @Nullable Statistic of, String definition) {

    private static final Statistic CITIES = new Statistic("cities", CityCriteria.ALL, null, "Cities that have joined.");
    private static final Statistic COMMITMENTS =
            new Statistic("commitments", CommitmentCriteria.ALL, null, "Commitments that stand.");
    private static final Statistic ACTIONS = new Statistic("actions", ActionCriteria.ALL, null, "Actions that stand.");

    private static final List<Statistic> ALL = List.of(
            CITIES,
            new Statistic(
                    "cities-with-actions",
                    CityCriteria.having(CityCriteria.Trait.ACTIONS),
                    CITIES,
                    "Cities that take at least one action."),
            new Statistic(
                    "cities-with-baselines",
                    CityCriteria.having(CityCriteria.Trait.BASELINES),
                    CITIES,
                    "Cities that state a baseline of at least one action."),
            new Statistic(
                    "cities-with-targets",
                    CityCriteria.having(CityCriteria.Trait.TARGETS),
                    CITIES,
                    "Cities that state a target of at least one action."),
            new Statistic(
                    "cities-with-reports",
                    CityCriteria.having(CityCriteria.Trait.REPORTS),
                    CITIES,
                    "Cities that have reported progress on at least one action."),
            new Statistic(
                    "cities-with-resources",
                    CityCriteria.having(CityCriteria.Trait.RESOURCES),
                    CITIES,
                    "Cities that share at least one resource."),
            new Statistic(
                    "cities-with-index",
                    CityCriteria.having(CityCriteria.Trait.INDEX),
                    CITIES,
                    "Cities that have assessed at least one indicator of the City Biodiversity Index."),
            COMMITMENTS,
            new Statistic(
                    "commitments-with-actions",
                    CommitmentCriteria.having(CommitmentCriteria.Trait.ACTIONS),
                    COMMITMENTS,
                    "Commitments under which at least one action is taken."),
            ACTIONS,
            new Statistic(
                    "actions-own", ActionCriteria.having(OWN), ACTIONS, "Actions that the catalogue does not offer."),
            new Statistic(
                    "actions-with-baseline",
                    ActionCriteria.having(BASELINE),
                    ACTIONS,
                    "Actions that state a baseline."),
            new Statistic(
                    "actions-with-target", ActionCriteria.having(TARGET), ACTIONS, "Actions that state a target."),
            new Statistic(
                    "actions-with-baseline-and-target",
                    ActionCriteria.having(BASELINE, TARGET),
                    ACTIONS,
                    "Actions that state a baseline and a target."),
            new Statistic(
                    "actions-with-due-date",
                    ActionCriteria.having(DUE_DATE),
                    ACTIONS,
                    "Actions whose target names the day by which it is to be reached."),
            new Statistic(
                    "actions-with-reports",
                    ActionCriteria.having(REPORTS),
                    ACTIONS,
                    "Actions on which progress was reported."),
            new Statistic(
                    "actions-stale",
                    ActionCriteria.having(STALE),
                    ACTIONS,
                    "Actions of which nothing was said or confirmed for longer than the rules allow, whatever their progress."),
            new Statistic(
                    "progress-no-baseline",
                    ActionCriteria.of(Status.NO_BASELINE),
                    ACTIONS,
                    "Actions without a baseline to start from."),
            new Statistic(
                    "progress-no-target",
                    ActionCriteria.of(Status.NO_TARGET),
                    ACTIONS,
                    "Actions with a baseline, but without a target that can be compared with it."),
            new Statistic(
                    "progress-one-point",
                    ActionCriteria.of(Status.ONE_POINT),
                    ACTIONS,
                    "Actions of which the baseline is the only value yet."),
            new Statistic(
                    "progress-undefined",
                    ActionCriteria.of(Status.UNDEFINED),
                    ACTIONS,
                    "Actions whose target equals the baseline or is of another kind: there is no way to measure."),
            new Statistic(
                    "progress-stale",
                    ActionCriteria.of(Status.STALE),
                    ACTIONS,
                    "Actions not reached when they were last spoken of, which is too long ago to judge them."),
            new Statistic(
                    "progress-deteriorating",
                    ActionCriteria.of(Status.DETERIORATING),
                    ACTIONS,
                    "Actions whose value moves away from the target."),
            new Statistic(
                    "progress-not-reached",
                    ActionCriteria.of(Status.NOT_REACHED),
                    ACTIONS,
                    "Actions with a yes or no that is not what the target says."),
            new Statistic(
                    "progress-overdue",
                    ActionCriteria.of(Status.OVERDUE),
                    ACTIONS,
                    "Actions whose day has passed before the target was reached."),
            new Statistic(
                    "progress-limited",
                    ActionCriteria.of(Status.LIMITED),
                    ACTIONS,
                    "Actions that have done a small part of what was needed by now."),
            new Statistic(
                    "progress-moderate",
                    ActionCriteria.of(Status.MODERATE),
                    ACTIONS,
                    "Actions that have done some, but not enough, of what was needed by now."),
            new Statistic(
                    "progress-under-way",
                    ActionCriteria.of(Status.UNDER_WAY),
                    ACTIONS,
                    "Actions on the way, without days to read the pace against."),
            new Statistic(
                    "progress-on-track",
                    ActionCriteria.of(Status.ON_TRACK),
                    ACTIONS,
                    "Actions that have done as much as was needed by now."),
            new Statistic(
                    "progress-reached",
                    ActionCriteria.of(Status.REACHED),
                    ACTIONS,
                    "Actions that have reached their target."),
            new Statistic(
                    "progress-declared",
                    ActionCriteria.of(Status.DECLARED),
                    ACTIONS,
                    "Actions whose progress is the city's own word, which nothing is computed from."));

    public static List<Statistic> all() {
        return ALL;
    }
}
