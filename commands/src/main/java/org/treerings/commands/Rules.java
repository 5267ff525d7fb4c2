package org.treerings.commands;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.Provenance.Source;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;

/** The rules that every stream shares. Each refuses in words that say what would be right. */
public final class Rules {

    private static final int LAST_YEAR = 9999;

    private Rules() {}

    public static ZoneId cityIsRegistered(Cities cities, CityId city) {
        return cities.timeZone(city).orElseThrow(() -> unknownCity(city));
    }

    public static CommandRejected unknownCity(CityId city) {
        return new CommandRejected("unknown-city", "city", "No city " + city + " is registered; register it first.");
    }

    static LocalDate dayIsKnown(@Nullable LocalDate statedOn, @Nullable Source source) {
        if (statedOn != null) {
            return dayIsInTheCalendar("statedOn", statedOn);
        }
        if (source == null) {
            throw new CommandRejected(
                    "undated-without-document",
                    "statedOn",
                    "Give the day on which the city says this, or the document that tells it.");
        }
        return source.date();
    }

    /** A database's calendar ends, and a year of more than four digits is a slip. */
    public static LocalDate dayIsInTheCalendar(String field, LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new CommandRejected("day-out-of-range", field, "Give a day in a year from 1 to " + LAST_YEAR + ".");
        }
        return day;
    }

    static void dayHasCome(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new CommandRejected(
                    "stated-in-the-future",
                    "statedOn",
                    "This counts from " + day + ", but the city's today is " + today
                            + "; give that day or an earlier one.");
        }
    }

    /** By the day on which it was said: else the state of that day would know what is measured later. */
    public static void measuredDayHasCome(@Nullable LocalDate measuredOn, Statement statement) {
        if (measuredOn != null && dayIsInTheCalendar("measuredOn", measuredOn).isAfter(statement.day())) {
            boolean today = statement.day().equals(statement.recordedOn());
            throw new CommandRejected(
                    "measured-in-the-future",
                    "measuredOn",
                    "Nothing can have been measured on " + measuredOn
                            + (today ? " when the city's today is " : " that was said on ") + statement.day()
                            + "; give that day or an earlier one.");
        }
    }

    /** Of what stood on some day: nothing is taken back on a day on which it was not there yet. */
    public static <V> void isThereByThen(Versions<Standing<V>> item, String name, Statement statement) {
        if (item.on(statement.day()).isEmpty()) {
            LocalDate since = Standing.since(item).orElseThrow();
            throw new CommandRejected(
                    "withdrawn-too-early",
                    "statedOn",
                    name + " stands from " + since + "; give that day or a later one.");
        }
    }

    static void reasonIsGiven(String reason) {
        if (reason.isBlank()) {
            throw new CommandRejected("reason-missing", "reason", "Say why, in a few words.");
        }
    }

    static void isNotBlank(String field, String words) {
        if (words.isBlank()) {
            throw new CommandRejected("text-blank", field, "Give at least one word.");
        }
    }

    static void isNotTooLong(String field, String words, int longest) {
        int length = words.codePointCount(0, words.length());
        if (length > longest) {
            throw new CommandRejected(
                    "text-too-long", field, "This has " + length + " characters; at most " + longest + " are taken.");
        }
    }

    /** Half of a surrogate pair is no character either: it could not be stored as UTF-8. */
    static void hasNoControlCharacters(String field, String words, String allowed) {
        if (!arePlain(words, allowed)) {
            throw new CommandRejected(
                    "text-has-control-characters",
                    field,
                    allowed.isEmpty()
                            ? "Give plain characters on one line."
                            : "Give plain characters; of the control characters only newline and tab are taken.");
        }
    }

    /** A loop: this looks at every character of every text, and a stream takes a tenth of a command's time for it. */
    private static boolean arePlain(String words, String allowed) {
        int point;
        for (int i = 0; i < words.length(); i += Character.charCount(point)) {
            point = words.codePointAt(i);
            boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            if (half || (Character.isISOControl(point) && allowed.indexOf(point) < 0)) {
                return false;
            }
        }
        return true;
    }

    static void languageIsWellFormed(String field, String language) {
        if (!isLanguageTag(language)) {
            throw new CommandRejected(
                    "language-unknown",
                    field,
                    "Give the language as a BCP 47 tag such as en or zh-Hans, or und where nobody knows it.");
        }
    }

    private static boolean isLanguageTag(String language) {
        try {
            new Locale.Builder().setLanguageTag(language);
            return !language.isEmpty();
        } catch (IllformedLocaleException _) {
            return false;
        }
    }

    /**
     * What a retraction may name: an entry of this stream that counts and that is allowed to be taken back.
     *
     * @return the item that it is about
     */
    static Versions<?> isRetractable(EntryId entry, Correctable entity) {
        if (entity.lasting().contains(entry)) {
            throw new CommandRejected(
                    "not-retractable",
                    "entry",
                    "A registration, an import, a retraction or an erasure stays; only entries with content can be retracted.");
        }
        Versions<?> item = entity.items().stream()
                .filter(candidate -> candidate.find(entry).isPresent())
                .findFirst()
                .orElseThrow(() -> unknownEntry(entry));
        if (item.find(entry).orElseThrow().retracted()) {
            throw new CommandRejected(
                    "already-retracted", "entry", "Entry " + entry + " is retracted already; nothing is left to do.");
        }
        return item;
    }

    static CommandRejected unknownEntry(EntryId entry) {
        return new CommandRejected(
                "unknown-entry", "entry", "There is no entry " + entry + " here; name one of this stream.");
    }

    /** What a retraction or correction must not leave hanging in the air. */
    static void nothingRestsOn(EntryId entry, List<EntryId> resting) {
        if (!resting.isEmpty()) {
            String named = resting.stream().map(EntryId::toString).collect(Collectors.joining(", "));
            throw new CommandRejected(
                    "still-needed", "entry", "Other entries rest on " + entry + "; retract them first: " + named + ".");
        }
    }

    /** Registering, importing, retracting and correcting record nothing that could stand in an entry's place. */
    public static CommandRejected correctsNothing() {
        return new CommandRejected(
                "not-a-correction", "command", "Correct an entry by a command that records the same thing rightly.");
    }
}
