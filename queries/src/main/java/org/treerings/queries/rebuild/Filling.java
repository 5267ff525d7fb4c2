package org.treerings.queries.rebuild;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.facts.FactLoad;
import org.treerings.queries.facts.FactsProjection;
import org.treerings.queries.facts.Recorded;
import org.treerings.queries.profile.Documents;

/** Writes entries into a copy. */
final class Filling {

    /** Hears how far it is, in the transaction that brought it there. */
    @FunctionalInterface
    interface Steps {
        void reached(Stage stage, long position);
    }

    private static final int CITIES = 100;
    private static final int AT_ONCE = 2;
    private static final String CITY_PAGE = """
            select city from queries.path where path = 'registration' and city > :after order by city limit :limit
            """;

    private final Source entries;
    private final int page;
    private final JdbcClient copy;
    private final Documents documents;
    private final TransactionOperations transactions;
    private final Steps steps;
    private final FactsProjection factsAndDocuments;

    /**
     * Writes through a client that speaks to the copy.
     *
     * @param page how many entries are written at once
     */
    Filling(
            Source entries,
            int page,
            JdbcClient copy,
            Documents documents,
            TransactionOperations transactions,
            Steps steps) {
        this.entries = entries;
        this.page = page;
        this.copy = copy;
        this.documents = documents;
        this.transactions = transactions;
        this.steps = steps;
        this.factsAndDocuments = new FactsProjection(copy, documents);
    }

    /** All facts; a page is read while the one before it is written. Answers the position of the last entry. */
    long fill() {
        FactLoad load = new FactLoad(copy);
        long position = -1;
        CompletableFuture<List<Recorded>> next = ahead(position);
        for (List<Recorded> read = next.join(); !read.isEmpty(); read = next.join()) {
            position = read.getLast().position();
            next = read.size() < page ? CompletableFuture.completedFuture(List.of()) : ahead(position);
            List<Recorded> batch = read;
            write(batch, Stage.ENTRIES, () -> load.add(batch));
        }
        transactions.executeWithoutResult(_ -> load.finish());
        return position;
    }

    private CompletableFuture<List<Recorded>> ahead(long position) {
        return CompletableFuture.supplyAsync(() -> entries.after(position, page));
    }

    /**
     * All profiles: once for each city, and not for each of its entries. The database reads and writes for some while those
     * of others are made.
     */
    void profiles(long position) {
        List<CityId> cities = cities("");
        while (!cities.isEmpty()) {
            CompletableFuture.allOf(cities.stream()
                            .gather(Gatherers.windowFixed(CITIES / AT_ONCE))
                            .map(some -> CompletableFuture.runAsync(() -> profiles(some, position)))
                            .toArray(CompletableFuture[]::new))
                    .join();
            cities = cities(cities.getLast().value());
        }
    }

    private void profiles(List<CityId> cities, long position) {
        transactions.executeWithoutResult(_ -> {
            documents.accept(new LinkedHashSet<>(cities));
            steps.reached(Stage.PROFILES, position);
        });
    }

    private List<CityId> cities(String after) {
        return copy.sql(CITY_PAGE)
                .param("after", after)
                .param("limit", CITIES)
                .query((row, _) -> new CityId(row.getString("city")))
                .list();
    }

    /** What was recorded after a position, page by page. */
    long follow(long position) {
        return pages(position, read -> write(read, Stage.SWAP, () -> factsAndDocuments.write(read)));
    }

    /** The same in the transaction in which it is called. */
    long catchUp(long position) {
        return pages(position, factsAndDocuments::write);
    }

    private void write(List<Recorded> read, Stage stage, Runnable writing) {
        transactions.executeWithoutResult(_ -> {
            writing.run();
            steps.reached(stage, read.getLast().position());
        });
    }

    private long pages(long position, Consumer<List<Recorded>> each) {
        long reached = position;
        List<Recorded> read;
        do {
            read = entries.after(reached, page);
            if (!read.isEmpty()) {
                each.accept(read);
                reached = read.getLast().position();
            }
        } while (read.size() == page);
        return reached;
    }
}
