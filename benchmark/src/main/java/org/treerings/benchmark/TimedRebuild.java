package org.treerings.benchmark;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private final Entries entries;
    private final TransactionOperations transactions;
    private final Rebuild rebuild;
    private final AtomicLong decoding = new AtomicLong();
    private final AtomicLong pages = new AtomicLong();
    private final List<Long> took = new ArrayList<>();

    TimedRebuild(AppendPath path) {
        this.entries = new Entries(path.bean(Ledger.class), path.bean(LedgerEngine.class));
        this.transactions = path.bean(TransactionOperations.class);
        this.rebuild =
                new Rebuild(this, path.bean(DataSource.class), this, Framework.current(), path.bean(Clock.class));
    }

    /** Builds all anew. How many seconds that took. */
    double run() {
        decoding.set(0);
        pages.set(0);
        took.clear();
        long began = System.nanoTime();
        if (!rebuild.run()) {
            throw new IllegalStateException("another rebuild runs");
        }
        return (System.nanoTime() - began) / 1e9;
    }

    /** The first transaction makes the copy, then there is one for each page, one for indexes, some for documents, and the swap. */
    String shares(double seconds) {
        int written = Math.toIntExact(pages.get());
        return String.format(
                Locale.ROOT,
                "%.1f s: reading and decoding beside it %.1f, facts %.1f, indexes %.1f, documents %.1f, swap %.1f",
                seconds,
                decoding.get() / 1e9,
                seconds(1, 1 + written),
                seconds(1 + written, 2 + written),
                seconds(2 + written, took.size() - 1),
                seconds(took.size() - 1, took.size()));
    }

    private double seconds(int from, int to) {
        return took.subList(from, to).stream().mapToLong(Long::longValue).sum() / 1e9;
    }

    @Override
    public List<Recorded> after(long position, int limit) {
        long began = System.nanoTime();
        List<Recorded> page = entries.after(position, limit);
        decoding.addAndGet(System.nanoTime() - began);
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
        long began = System.nanoTime();
        try {
            return transactions.execute(action);
        } finally {
            took.add(System.nanoTime() - began);
        }
    }
}
