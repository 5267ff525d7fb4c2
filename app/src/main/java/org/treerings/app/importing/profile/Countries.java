package org.treerings.app.importing.profile;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.treerings.app.importing.text.Table;

/** Countries by their English names. */
public final class Countries {

    private static final Map<String, String> CODES = codes();

    private Countries() {}

    /** The ISO 3166-1 alpha-2 code of a country. */
    public static Optional<String> code(String name) {
        return Optional.ofNullable(CODES.get(key(name)));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        Arrays.stream(Locale.getISOCountries())
                .forEach(code -> codes.put(key(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)), code));
        Table.rows("/importing/countries.tsv").forEach(row -> codes.put(key(row.getFirst()), row.getLast()));
        return Map.copyOf(codes);
    }

    /** Letters only, without accents; {@code &} and {@code St.} spelled out. */
    private static String key(String name) {
        String spelled = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ENGLISH)
                .replace("&", "and")
                .replace("st. ", "saint ");
        return spelled.codePoints()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
