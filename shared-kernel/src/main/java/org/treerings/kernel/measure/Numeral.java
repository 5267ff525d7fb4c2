package org.treerings.kernel.measure;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as it is printed in words.
 *
 * @param step what one more in its last printed digit is worth
 */
public record Numeral(BigDecimal value, BigDecimal step) {

    /**
     * A number with thousands separators, decimals and a word for its size, as groups {@code whole}, {@code part} and
     * {@code size}. Possessive: it neither backtracks nor stops within a number.
     */
    public static final String FORM = "(?<whole>\\d{1,3}+(?:[,，\\u00a0\\u2009\\u202f ]\\d{3}(?!\\d)){1,6}+|\\d{1,18}+)"
            + "(?:\\.(?<part>\\d{1,9}+))?+"
            + "(?:\\s?(?<size>万亿|[万萬亿億]|(?i:thousand|million|billion)))?+";

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\ufeff]++");
    private static final Pattern ALONE = Pattern.compile("(?<sign>[-−]?)" + FORM);
    private static final Map<String, Integer> ZEROS =
            Map.of("", 0, "thousand", 3, "万", 4, "萬", 4, "million", 6, "亿", 8, "億", 8, "billion", 9, "万亿", 12);

    /** The number that the words are, if they are nothing else. */
    public static Optional<Numeral> of(String words) {
        Matcher matcher = ALONE.matcher(SPACES.matcher(words).replaceAll(" ").strip());
        return matcher.matches()
                ? Optional.of(of(matcher, !matcher.group("sign").isEmpty()))
                : Optional.empty();
    }

    /** The number that a pattern made with {@link #FORM} found. */
    public static Numeral of(MatchResult found) {
        return of(found, false);
    }

    /** The value, if it is a whole number. */
    public Optional<Long> whole() {
        try {
            return Optional.of(value.longValueExact());
        } catch (ArithmeticException _) {
            return Optional.empty();
        }
    }

    /** Whether an exact number would be printed so, be it rounded or cut off. */
    public boolean agreesWith(BigDecimal exact) {
        BigDecimal rest = exact.subtract(value);
        boolean rounded = rest.abs().add(rest.abs()).compareTo(step) <= 0;
        boolean cutOff = rest.signum() >= 0 && rest.compareTo(step) < 0;
        return rounded || cutOff;
    }

    private static Numeral of(MatchResult found, boolean negative) {
        String whole = found.group("whole").replaceAll("\\D", "");
        String part = requireNonNullElse(found.group("part"), "");
        String size = requireNonNullElse(found.group("size"), "").toLowerCase(Locale.ROOT);
        int zeros = ZEROS.getOrDefault(size, 0);
        BigDecimal printed = new BigDecimal(part.isEmpty() ? whole : whole + "." + part).scaleByPowerOfTen(zeros);
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(zeros - part.length());
        return new Numeral(negative ? printed.negate() : printed, step);
    }
}
