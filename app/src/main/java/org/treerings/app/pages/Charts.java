package org.treerings.app.pages;

import java.util.List;
import org.treerings.queries.profile.Action;

/** Draws what templates ask for: only they know which actions they show. */
final class Charts {

    public List<ProgressChart> of(Action action) {
        return ProgressChart.of(action);
    }
}
