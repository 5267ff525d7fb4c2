package org.treerings.queries;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows turned into columns, as {@code unnest} takes them. */
public final class Columns {

    private Columns() {}

    /** One column as texts, which the statement casts to the column's type. */
    public static <T> @Nullable String[] texts(List<T> rows, Function<T, @Nullable Object> column) {
        @Nullable String[] texts = new @Nullable String[rows.size()];
        for (int row = 0; row < texts.length; row++) {
            Object value = column.apply(rows.get(row));
            texts[row] = value == null ? null : value.toString();
        }
        return texts;
    }
}
