package org.treerings.commands.city;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.HeadOfGovernmentNamed;
import org.treerings.kernel.measure.Text;

class NameHeadOfGovernmentTest extends CityScenario {

    private static final Text MAYOR = new Text("Mayor of Anshun City", "en");

    @Test
    void recordsTheOfficeWhereTheDocumentLeftOutTheName() {
        given("2026-04-05", REGISTERED);
        when("2026-04-05", document("2026-04-04"), head(null, MAYOR))
                .records(new HeadOfGovernmentNamed(ANSHUN, null, MAYOR, day("2026-04-04")));
    }

    @Test
    void recordsTheNameWhenItComes() {
        given("2026-04-05", REGISTERED, new HeadOfGovernmentNamed(ANSHUN, null, MAYOR, day("2026-04-04")));
        when("2026-05-01", head("Yin Hengbin", MAYOR))
                .records(new HeadOfGovernmentNamed(ANSHUN, "Yin Hengbin", MAYOR, day("2026-04-04")));
    }

    @Test
    void changesNothingWhenItIsRepeated() {
        given("2026-04-05", REGISTERED, new HeadOfGovernmentNamed(ANSHUN, null, MAYOR, day("2026-04-04")));
        when("2026-05-01", head(null, MAYOR)).changesNothing();
    }

    @Test
    void refusesABlankNameInsteadOfNone() {
        given("2026-04-05", REGISTERED);
        when("2026-04-05", head("", MAYOR)).isRefused("text-blank", "name", "at least one word");
    }

    @Test
    void refusesABlankOffice() {
        given("2026-04-05", REGISTERED);
        when("2026-04-05", head("Yin Hengbin", new Text(" ", "en")))
                .isRefused("text-blank", "office", "at least one word");
    }

    @Test
    void refusesAnOfficeInNoLanguage() {
        given("2026-04-05", REGISTERED);
        when("2026-04-05", head("Yin Hengbin", new Text("Mayor of Anshun City", "English!")))
                .isRefused("language-unknown", "language", "BCP 47");
    }

    private static NameHeadOfGovernment head(@Nullable String name, Text office) {
        return new NameHeadOfGovernment(ANSHUN, name, office, day("2026-04-04"));
    }
}
