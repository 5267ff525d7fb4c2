package org.treerings.app.importing.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "China; CN",
                "united states of america; US",
                "Cote d'Ivoire; CI",
                "Côte d’Ivoire; CI",
                "Turkey; TR",
                "Türkiye; TR",
                "Bosnia and Herzegovina; BA",
                "Saint Lucia; LC",
                "Tanzania, United Republic of; TZ",
                "Viet Nam; VN"
            })
    void knowsACountryByItsEnglishNames(String name, String code) {
        assertThat(Countries.code(name)).contains(code);
    }

    @Test
    void knowsEveryCountryByItsDisplayName() {
        assertThat(Locale.getISOCountries())
                .allSatisfy(
                        code -> assertThat(Countries.code(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)))
                                .contains(code));
        assertThat(Arrays.asList("", "Atlantis", "CN"))
                .allMatch(name -> Countries.code(name).isEmpty());
    }
}
