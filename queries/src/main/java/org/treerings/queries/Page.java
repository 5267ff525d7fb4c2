package org.treerings.queries;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next where the following page begins; absent on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /** The page of at most {@code limit} items out of one item more, which only tells that there are others. */
    public static <T> Page<T> of(List<T> itemsAndOneMore, int limit, Function<T, String> cursor) {
        if (itemsAndOneMore.size() <= limit) {
            return new Page<>(List.copyOf(itemsAndOneMore), null);
        }
        List<T> items = List.copyOf(itemsAndOneMore.subList(0, limit));
        return new Page<>(items, cursor.apply(items.getLast()));
    }
}
