package org.treerings.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeZonesTest {

    @ParameterizedTest
    @CsvSource({
        "CN, Asia/Shanghai, true",
        "DE, Europe/Berlin, true",
        "NZ, Pacific/Auckland, true",
        "UA, Europe/Kyiv, true",
        "FR, Europe/Paris, true",
        "US, America/New_York, false",
        "ID, Asia/Jakarta, false"
    })
    void takesTheOnlyZoneOrThePrimaryOneElseTheFirst(String country, String zone, boolean certain) {
        assertThat(TimeZones.of(country)).hasValueSatisfying(found -> {
            assertThat(found.id()).hasToString(zone);
            assertThat(found.certain()).isEqualTo(certain);
        });
    }

    @Test
    void knowsEveryCountryWherePeopleLive() {
        assertThat(Arrays.stream(Locale.getISOCountries())
                        .filter(country -> TimeZones.of(country).isEmpty()))
                .containsExactly("BV", "HM");
    }
}
