package org.treerings.benchmark;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.kernel.framework.Framework;
import org.treerings.queries.diff.Diffs;
import org.treerings.queries.facts.Activity;
import org.treerings.queries.facts.History;
import org.treerings.queries.facts.Timeline;
import org.treerings.queries.facts.Versions;
import org.treerings.queries.profile.Profiles;

/** All that is asked of a city's past, through one client of the database. */
record Reads(Profiles profiles, History history, Timeline timeline, Versions versions, Activity activity, Diffs diffs) {

    static Reads through(JdbcClient database, Clock clock) {
        return new Reads(
                new Profiles(database, Framework.current(), clock),
                new History(database),
                new Timeline(database),
                new Versions(database),
                new Activity(database),
                new Diffs(database, Framework.current(), clock));
    }
}
