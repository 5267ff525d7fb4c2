package org.treerings.kernel.measure;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number that a text gives under a name.
 *
 * @param words name and number as they stand in the text
 */
public record Mention(String words, Numeral number) {

    /** Not a part of the population, a share of it, or a year. */
    private static final Pattern POPULATION = Pattern.compile("(?:(?:总|總|常住|全市|(?<!\\p{IsHan}))人口"
            + "(?:总数|总量|数)?+[约約為为是达達到近有共超过過：:\\s]{0,6}+"
            + "|(?<!urban |rural |working )\\b(?i:population)(?i: size)?+(?i: of| is| was| reached|:)"
            + "(?i: about| around| approximately| nearly| over| more than)?+\\s{1,3}+)"
            + Numeral.FORM + "(?!\\s?[%％年])");

    private static final Pattern COVER = Pattern.compile("(?:(?:森林|绿化|綠化|林木|植被|林草|树冠)覆[盖蓋]率[^\\d\\p{P}]{0,8}+"
            + "|\\b(?i:forest|green|canopy|vegetation) (?i:cover(?:age)?+)\\b[^\\d\\p{P}]{0,30}+)"
            + Numeral.FORM + "\\s?(?:[%％]|percent)");

    private static final Pattern PERCENT = Pattern.compile(Numeral.FORM + "\\s?(?:[%％]|percent\\b|per cent\\b)");

    private static final String[] PERCENT_SIGNS = {"%", "％", "percent", "per cent"};

    /** What a text gives as the city's population, in English or Chinese. */
    public static Stream<Mention> population(String text) {
        return in(text, POPULATION, "人口", "population");
    }

    /** What a text gives in percent as a cover of trees or green under one of its many names. */
    public static Stream<Mention> cover(String text) {
        return in(text, COVER, PERCENT_SIGNS);
    }

    /** What a text gives in percent, whatever of. */
    public static Stream<Mention> percent(String text) {
        return in(text, PERCENT, PERCENT_SIGNS);
    }

    /**
     * Most texts mention nothing, which a search for words finds sooner than a pattern does.
     *
     * @param signs in lower case, one of which stands in whatever matches
     */
    private static Stream<Mention> in(String text, Pattern pattern, String... signs) {
        String folded = text.toLowerCase(Locale.ROOT);
        return Stream.of(signs).anyMatch(folded::contains)
                ? pattern.matcher(text).results().map(Mention::of)
                : Stream.empty();
    }

    private static Mention of(MatchResult found) {
        return new Mention(found.group(), Numeral.of(found));
    }
}
