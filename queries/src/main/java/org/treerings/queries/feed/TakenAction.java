package org.treerings.queries.feed;

import org.treerings.queries.profile.Action;
import org.treerings.queries.profile.ActionArea;
import org.treerings.queries.profile.Commitment;
import org.treerings.queries.profile.Profile;

/** An action where it stands. */
public record TakenAction(Profile city, ActionArea area, Commitment commitment, Action action) {}
