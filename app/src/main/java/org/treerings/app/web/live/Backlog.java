package org.treerings.app.web.live;

import java.util.List;
import java.util.Set;
import org.treerings.app.ledger.Entry;
import org.treerings.app.ledger.Ledger;
import org.treerings.app.web.PublicEntries;
import org.treerings.kernel.identity.CityId;

/**
 * What a stream has missed, read from the ledger page by page.
 *
 * @param cities those that the stream is about; none for all
 */
record Backlog(Ledger ledger, PublicEntries open, Set<CityId> cities) {

    private static final int PAGE = 200;

    boolean concerns(Frame frame) {
        return cities.isEmpty() || cities.contains(frame.city());
    }

    Stretch after(long position) {
        // Looked up first: what is recorded after that may be missing from the page.
        long head = ledger.head();
        List<Entry> page = cities.isEmpty() ? ledger.after(position, PAGE) : ledger.ofCities(cities, position, PAGE);
        List<Frame> frames = page.stream().map(entry -> Frame.of(entry, open)).toList();
        long last = page.isEmpty() ? position : page.getLast().position();
        return new Stretch(frames, page.size() < PAGE ? Math.max(last, head) : last);
    }
}
