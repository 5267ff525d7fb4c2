package org.treerings.app.exporting;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words in a cell. Spreadsheets take some beginnings for formulas; an apostrophe in front makes them words again. */
final class Cell {

    /** As OWASP lists them under CSV injection, also in full width; and what has an apostrophe already, so that one can be taken off. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private Cell() {}

    static @Nullable String of(@Nullable Object words) {
        if (words == null) {
            return null;
        }
        String text = words.toString();
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
