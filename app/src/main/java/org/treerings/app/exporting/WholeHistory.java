package org.treerings.app.exporting;

import java.util.List;
import java.util.stream.Stream;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.Page;
import org.treerings.queries.facts.Change;
import org.treerings.queries.facts.History;

/** All changes of a city, read page by page as they are consumed. */
record WholeHistory(History history) {

    private static final int PAGE = 500;

    /**
     * Oldest first.
     *
     * @param known the position of the last entry that is known: what comes while it is read is none of it
     */
    Stream<Change> of(CityId city, History.Filter filter, long known) {
        History.Filter then = filter.knownAt(known);
        Page<Change> beginning = history.of(city, then, null, PAGE);
        return Stream.iterate(beginning, page -> !page.items().isEmpty(), page -> following(city, then, page))
                .map(Page::items)
                .flatMap(List::stream);
    }

    private Page<Change> following(CityId city, History.Filter filter, Page<Change> page) {
        return page.next() == null ? new Page<>(List.of(), null) : history.of(city, filter, page.next(), PAGE);
    }
}
