package org.treerings.queries.feed;

import java.util.List;
import org.treerings.queries.profile.Action;
import org.treerings.queries.profile.ActionArea;
import org.treerings.queries.profile.Commitment;
import org.treerings.queries.profile.Profile;

/**
 * An action where it stands.
 *
 * @param globalTargets that the catalogue aligns it to; none for the city's own
 */
public record TakenAction(
        Profile city, ActionArea area, Commitment commitment, Action action, List<Integer> globalTargets) {}
