package org.treerings.queries.profile;

import java.util.Locale;

/**
 * A country.
 *
 * @param name in English
 * @param code ISO 3166-1 alpha-2
 */
public record Country(String name, String code) {

    static Country of(String code) {
        return new Country(Locale.of("", code).getDisplayCountry(Locale.ENGLISH), code);
    }
}
