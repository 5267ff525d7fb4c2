package org.treerings.benchmark;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.treerings.app.ledger.Ledger;
import org.treerings.app.ledger.LedgerEngine;
import org.treerings.app.projections.Entries;
import org.treerings.kernel.framework.Framework;
import org.treerings.queries.facts.Recorded;
import org.treerings.queries.rebuild.Rebuild;
import org.treerings.queries.rebuild.Source;

/** A rebuild of the read tables that tells what it spent its time with. */
final class TimedRebuild implements Source, TransactionOperations {

    /**
     * Seconds.
     *
     * @param decoding and reading, beside the writing of facts
     * @param facts and the list of their paths
     */
    record Spent(double decoding, double facts, double indexes, double documents, double swap) {

        double all() {
            return facts + indexes + documents + swap;
        }
    }

    private static final double SECOND = 1e9;

    private final Entries entries;
    private final TransactionOperations transactions;
    private final Rebuild rebuild;
    private final AtomicLong decoding = new AtomicLong();
    private final AtomicLong pages = new AtomicLong();
    private final List<Long> began = Collections.synchronizedList(new ArrayList<>());

    TimedRebuild(AppendPath path) {
        this.entries = new Entries(path.bean(Ledger.class), path.bean(LedgerEngine.class));
        this.transactions = path.bean(TransactionOperations.class);
        this.rebuild =
                new Rebuild(this, path.bean(DataSource.class), this, Framework.current(), path.bean(Clock.class));
    }

    /**
     * Builds all anew. The first transaction makes the copy, then there is one for each page, one for the list of paths, one
     * for indexes, some for documents, and the swap.
     */
    Spent run() {
        decoding.set(0);
        pages.set(0);
        began.clear();
        if (!rebuild.run()) {
            throw new IllegalStateException("another rebuild runs");
        }
        long ended = System.nanoTime();
        int filled = Math.toIntExact(pages.get()) + 1;
        return new Spent(
                decoding.get() / SECOND,
                seconds(began.getFirst(), began.get(filled + 1)),
                seconds(began.get(filled + 1), began.get(filled + 2)),
                seconds(began.get(filled + 2), began.getLast()),
                seconds(began.getLast(), ended));
    }

    private static double seconds(long from, long to) {
        return (to - from) / SECOND;
    }

    @Override
    public List<Recorded> after(long position, int limit) {
        long asked = System.nanoTime();
        List<Recorded> page = entries.after(position, limit);
        decoding.addAndGet(System.nanoTime() - asked);
        if (!page.isEmpty()) {
            pages.incrementAndGet();
        }
        return page;
    }

    @Override
    public long head() {
        return entries.head();
    }

    @Override
    public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
        began.add(System.nanoTime());
        return transactions.execute(action);
    }
}
