package org.treerings.queries.feed;

import org.treerings.queries.profile.ActionArea;
import org.treerings.queries.profile.Commitment;
import org.treerings.queries.profile.Profile;

/** A commitment where it stands. */
public record MadeCommitment(Profile city, ActionArea area, Commitment commitment) {}
