package org.treerings.app.importing.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date as a document prints it.
 *
 * @param words empty where the document leaves the date out
 * @param line where it stands; absent where nothing announces it
 * @param day absent where the words are missing or no date
 */
public record PrintedDate(
        String words, @Nullable Integer line, @Nullable LocalDate day) {

    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("[d MMMM uuuu][d MMM uuuu][uuuu-MM-dd]")
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);

    /** No date at all, and no place for one. */
    public static final PrintedDate NONE = new PrintedDate("", null, null);

    public static PrintedDate of(String words, int line) {
        String plain = Wording.collapsed(words);
        return new PrintedDate(plain, line, read(plain));
    }

    public boolean isMissing() {
        return words.isEmpty();
    }

    public boolean isUnreadable() {
        return !isMissing() && day == null;
    }

    private static @Nullable LocalDate read(String words) {
        try {
            LocalDate day = LocalDate.parse(words, FORM);
            return day.getYear() > 0 && day.getYear() <= 9999 ? day : null;
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
