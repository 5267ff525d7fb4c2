package org.treerings.queries.profile;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.function.Function;

/** The catalogue's order: what it offers first, as it lists it, then what it does not know, as it comes. */
final class Catalogued {

    private Catalogued() {}

    static <T, K> List<T> sorted(List<T> items, Function<T, K> id, List<K> catalogue) {
        return items.stream()
                .sorted(comparingInt(item -> place(catalogue.indexOf(id.apply(item)))))
                .toList();
    }

    private static int place(int index) {
        return index < 0 ? Integer.MAX_VALUE : index;
    }
}
