package org.treerings.app.importing.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.treerings.kernel.measure.Text;

/** The language of a text where its script gives it away. Latin letters do not. */
public final class Language {

    private Language() {}

    /** A BCP 47 tag: {@code zh}, {@code ja} or {@code ko} where most letters are theirs, otherwise undetermined. */
    public static String of(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        int han = letters.getOrDefault(UnicodeScript.HAN, 0);
        int hangul = letters.getOrDefault(UnicodeScript.HANGUL, 0);
        if (2 * (han + kana) > all) {
            // Chinese borrows a の now and then; Japanese cannot do without its kana.
            return 10 * kana > han ? "ja" : "zh";
        }
        return 2 * hangul > all ? "ko" : Text.UNDETERMINED;
    }
}
