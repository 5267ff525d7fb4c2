package org.treerings.app.pages;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.treerings.kernel.measure.Text;
import org.treerings.kernel.measure.Value;

/** Says days, numbers and titles as the reader's language has them. */
public final class Wording {

    /** No amount has more digits behind its point. */
    private static final int DECIMALS = Value.Amount.DIGITS;

    private final MessageSource messages;
    private final Locale locale;
    private final Locale formats;

    Wording(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
        // Day before month, and 24 hours: the language alone would mean those of the United States.
        this.formats = locale.getLanguage().equals("en") ? Locale.UK : locale;
    }

    public String language() {
        return locale.getLanguage();
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(formats)
                .format(day);
    }

    /** An instant, by the clock that all servers share. */
    public String instant(Instant instant) {
        return instant(instant, ZoneOffset.UTC);
    }

    /** An instant by the clock of a place. */
    public String instant(Instant instant, ZoneId zone) {
        String time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(formats)
                .format(instant.atZone(zone));
        return time + " " + (zone.equals(ZoneOffset.UTC) ? "UTC" : "(" + zone.getId() + ")");
    }

    public String number(Number number) {
        NumberFormat format = NumberFormat.getInstance(formats);
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(number);
    }

    /** A share of one, in percent. */
    public String percent(BigDecimal share) {
        NumberFormat format = NumberFormat.getPercentInstance(formats);
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    public String value(Value value) {
        return switch (value) {
            case Value.Amount(BigDecimal number) -> number(number);
            case Value.Answer(boolean yes) -> word(yes ? "value.yes" : "value.no");
        };
    }

    /** A title in the reader's language where there is one, else as it is. */
    public Text title(String title, Map<String, String> titles) {
        String own = titles.get(language());
        return own != null
                ? new Text(own, language())
                : titles.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(title))
                        .findFirst()
                        .map(entry -> new Text(title, entry.getKey()))
                        .orElseGet(() -> new Text(title, Text.UNDETERMINED));
    }

    /** The same of the catalogue, which has all its titles in English. */
    public Text title(Map<String, String> titles) {
        return title(titles.getOrDefault("en", ""), titles);
    }

    /** What {@code lang} says of a text: nothing that nobody knows. */
    public @Nullable String lang(@Nullable String tag) {
        return tag == null || tag.equals(Text.UNDETERMINED) ? null : tag;
    }

    public String country(String code) {
        return Locale.of("", code).getDisplayCountry(formats);
    }

    /** What a part of a value is called, wherever in the value it stands. */
    public String field(String name) {
        return word("field." + name.substring(name.lastIndexOf('.') + 1));
    }

    /** A word of ours, else the key's own last part: what is new in the record has no word yet. */
    public String word(String key) {
        String plain = key.substring(key.lastIndexOf('.') + 1);
        return Objects.requireNonNullElse(messages.getMessage(key, null, plain, locale), plain);
    }
}
