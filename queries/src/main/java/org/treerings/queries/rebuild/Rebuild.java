package org.treerings.queries.rebuild;

import static java.util.Objects.requireNonNullElse;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.treerings.kernel.framework.Framework;
import org.treerings.queries.facts.FactsProjection;
import org.treerings.queries.facts.Gate;
import org.treerings.queries.profile.Documents;

/**
 * Fills a copy of the read tables from the entries and puts it in their place. Reads never see it half built, and whoever
 * writes the live tables goes on meanwhile.
 */
public final class Rebuild {

    /** What is built: facts and profiles. */
    public static final String NAME = "facts";

    private static final int PAGE = 5000;
    private static final int ATTEMPTS = 100;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(200);
    private static final String CANNOT_LOCK = "55P03";

    private final Source entries;
    private final JdbcClient live;
    private final TransactionOperations transactions;
    private final Alone alone;
    private final Builds builds;
    private final Copy copy;
    private final Filling filling;

    /**
     * Builds in a database where there are tables that are read.
     *
     * @param clock tells the day in each city
     */
    public Rebuild(
            Source entries, DataSource database, TransactionOperations transactions, Framework framework, Clock clock) {
        this(entries, PAGE, database, transactions, framework, clock);
    }

    /**
     * The same by other pages.
     *
     * @param page how many entries are written at once
     */
    Rebuild(
            Source entries,
            int page,
            DataSource database,
            TransactionOperations transactions,
            Framework framework,
            Clock clock) {
        this.entries = entries;
        this.live = JdbcClient.create(database);
        this.transactions = transactions;
        this.alone = new Alone(database);
        this.builds = new Builds(live);
        this.copy = new Copy(live);
        JdbcClient client = copy.client();
        this.filling = new Filling(
                entries, page, client, new Documents(client, framework, clock), transactions, this::reached);
    }

    private void reached(Stage stage, long position) {
        builds.reached(NAME, stage, position);
    }

    /**
     * Builds anew, from the first entry to the last, and swaps. What broke off before is begun again.
     *
     * @return false if another rebuild runs: then nothing is done
     */
    public boolean run() {
        return run(() -> {});
    }

    /**
     * The same.
     *
     * @param begun hears that no other one runs
     */
    public boolean run(Runnable begun) {
        return alone.run(() -> {
            builds.begun(NAME, entries.head());
            begun.run();
            try {
                build();
            } catch (RuntimeException e) {
                builds.failed(NAME, requireNonNullElse(e.getMessage(), e.toString()));
                throw e;
            }
        });
    }

    private void build() {
        transactions.executeWithoutResult(_ -> copy.begin());
        long position = filling.fill();
        transactions.executeWithoutResult(_ -> copy.prepare());
        filling.profiles(position);
        position = filling.follow(position);
        for (int attempt = 1; !swapped(position, attempt == ATTEMPTS); attempt++) {
            LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
            position = filling.follow(position);
        }
    }

    /**
     * With the gate shut nobody writes the live tables, and no token of theirs is ahead of the ledger's last entry: whoever
     * goes on behind it writes once more what is there, at worst. False if somebody reads for too long.
     */
    private boolean swapped(long position, boolean last) {
        try {
            transactions.executeWithoutResult(_ -> {
                Gate.shut(live);
                long reached = filling.catchUp(position);
                copy.swap();
                builds.built(NAME, FactsProjection.VERSION, reached);
            });
            return true;
        } catch (DataAccessException e) {
            if (last || !(e.getRootCause() instanceof SQLException cause) || !CANNOT_LOCK.equals(cause.getSQLState())) {
                throw e;
            }
            return false;
        }
    }
}
