package org.treerings.app.projections;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.treerings.app.ledger.Entry;
import org.treerings.app.ledger.Ledger;
import org.treerings.app.ledger.LedgerEngine;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.facts.Recorded;
import org.treerings.queries.rebuild.Source;

/** The ledger's entries as the memory takes them in. */
public final class Entries implements Source {

    private static final int PAGE = 1000;

    private final Ledger ledger;
    private final LedgerEngine engine;

    public Entries(Ledger ledger, LedgerEngine engine) {
        this.ledger = ledger;
        this.engine = engine;
    }

    /** Cities one after the other in the order of their ids, read page by page. */
    Stream<CityId> cities() {
        return Stream.iterate(
                        ledger.cities("", PAGE),
                        page -> !page.isEmpty(),
                        page -> ledger.cities(page.getLast().value(), PAGE))
                .flatMap(List::stream);
    }

    /** All that was recorded of a city. */
    List<Recorded> of(CityId city) {
        List<Recorded> entries = new ArrayList<>();
        List<Entry> page = ledger.ofCity(city, -1, PAGE);
        while (!page.isEmpty()) {
            entries.addAll(read(page));
            page = ledger.ofCity(city, page.getLast().position(), PAGE);
        }
        return entries;
    }

    @Override
    public List<Recorded> after(long position, int limit) {
        return read(ledger.after(position, limit));
    }

    @Override
    public long head() {
        return ledger.head();
    }

    private List<Recorded> read(List<Entry> page) {
        return engine.read(page)
                .map(message -> Recorded.of(message.trackingToken().position().orElseThrow(), message))
                .toList();
    }
}
