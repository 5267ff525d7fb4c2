package org.treerings.queries.facts;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The first thing that two tellings of a state say differently.
 *
 * @param where a path, and what of the fact there
 * @param folded what the entries say
 * @param found what the tables say
 */
public record Discrepancy(String where, String folded, String found) {

    private static final String NOTHING = "nothing";

    /** Compares a state of the tables with the same one folded; empty if they are equal. */
    public static Optional<Discrepancy> between(CityFacts folded, CityFacts found) {
        CityFacts one = folded.asKnown();
        CityFacts other = found.asKnown();
        return one.equals(other)
                ? Optional.empty()
                : Stream.concat(facts(one, other), Stream.of(beside(one, other)))
                        .findFirst();
    }

    /** What is told of a city where nothing, or only one of the two tells anything. */
    public static Optional<Discrepancy> between(Optional<CityFacts> folded, Optional<CityFacts> found) {
        if (folded.isPresent() && found.isPresent()) {
            return between(folded.get(), found.get());
        }
        return folded.isPresent() == found.isPresent()
                ? Optional.empty()
                : Optional.of(new Discrepancy("everything", known(folded), known(found)));
    }

    private static String known(Optional<CityFacts> facts) {
        return facts.map(state -> "known up to " + state.position()).orElse(NOTHING);
    }

    private static Stream<Discrepancy> facts(CityFacts folded, CityFacts found) {
        TreeSet<String> paths = new TreeSet<>(folded.byPath().keySet());
        paths.addAll(found.byPath().keySet());
        return paths.stream()
                .flatMap(path ->
                        of(path, folded.byPath().get(path), found.byPath().get(path)));
    }

    private static Stream<Discrepancy> of(String path, @Nullable Fact folded, @Nullable Fact found) {
        if (folded == null || found == null) {
            return Stream.of(new Discrepancy(path, value(folded, Fact::value), value(found, Fact::value)));
        }
        Map<String, Function<Fact, @Nullable Object>> columns = new TreeMap<>(FactTableSql.COLUMNS);
        columns.put("version", Fact::version);
        return columns.entrySet().stream()
                .filter(column -> !Objects.equals(
                        column.getValue().apply(folded), column.getValue().apply(found)))
                .map(column -> new Discrepancy(
                        path + " " + column.getKey(),
                        value(folded, column.getValue()),
                        value(found, column.getValue())));
    }

    private static String value(@Nullable Fact fact, Function<Fact, @Nullable Object> column) {
        Object value = fact == null ? null : column.apply(fact);
        return value == null ? NOTHING : value.toString();
    }

    /** What is no fact in force. */
    private static Discrepancy beside(CityFacts folded, CityFacts found) {
        return new Discrepancy(
                "last entry, names and confirmations",
                folded.position() + " " + folded.names() + " " + folded.confirmations(),
                found.position() + " " + found.names() + " " + found.confirmations());
    }
}
