package org.treerings.kernel.framework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a criterion asks for, written {@code about present}, {@code commitments >= 3} or
 * {@code actions with target >= 50 percent of actions}.
 *
 * @param least how many, or how many percent of the whole
 * @param whole what the percentage is of; absent for a plain number
 */
public record Condition(Figure figure, int least, @Nullable Figure whole) {

    private static final String PRESENT = " present";
    private static final Pattern FORM = Pattern.compile("(.+) >= ([0-9]{1,6})(?: percent of (.+))?");

    /**
     * The condition in words.
     *
     * @throws IllegalArgumentException if they are not of the form above
     */
    @JsonCreator
    public static Condition of(String words) {
        if (words.endsWith(PRESENT)) {
            return new Condition(figure(words.substring(0, words.length() - PRESENT.length())), 1, null);
        }
        Matcher form = FORM.matcher(words);
        if (!form.matches()) {
            throw new IllegalArgumentException("no condition: " + words);
        }
        String whole = form.group(3);
        return new Condition(
                figure(form.group(1)), Integer.parseInt(form.group(2)), whole == null ? null : figure(whole));
    }

    /** Whether the figures meet it. A percentage of nothing is never met. */
    public boolean met(ToIntFunction<Figure> figures) {
        long number = figures.applyAsInt(figure);
        if (whole == null) {
            return number >= least;
        }
        long all = figures.applyAsInt(whole);
        return all > 0 && number * 100 >= least * all;
    }

    @JsonValue
    @Override
    public String toString() {
        if (whole != null) {
            return figure.words() + " >= " + least + " percent of " + whole.words();
        }
        return figure.words() + (least == 1 ? PRESENT : " >= " + least);
    }

    private static Figure figure(String words) {
        return Figure.of(words).orElseThrow(() -> new IllegalArgumentException("no figure: " + words));
    }
}
