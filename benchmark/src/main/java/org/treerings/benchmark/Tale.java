package org.treerings.benchmark;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.treerings.queries.facts.Recorded;
import org.treerings.queries.rebuild.Source;

/** All pasts, one after the other, as if they stood in a ledger: to be read once, from the first entry to the last. */
final class Tale implements Source {

    private final long last;
    private final Iterator<Recorded> entries;

    /** Of cities of some scale. */
    Tale(Scale scale) {
        this.last = Arrays.stream(Past.values())
                        .mapToLong(past -> past.entries(scale))
                        .sum()
                - 1;
        this.entries =
                Arrays.stream(Past.values()).flatMap(past -> past.told(scale)).iterator();
    }

    @Override
    public List<Recorded> after(long position, int limit) {
        return Stream.generate(entries::next)
                .limit(Math.min(limit, last - position))
                .toList();
    }

    @Override
    public long head() {
        return last;
    }
}
