package org.treerings.commands.city;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.HeadOfGovernmentNamed;

class NameHeadOfGovernmentTest extends CityScenario {

    @Test
    void recordsTheOfficeWhereTheDocumentLeftOutTheName() {
        given("2026-04-05", REGISTERED);
        when("2026-04-05", document("2026-04-04"), head(null, "Mayor of Anshun City"))
                .records(new HeadOfGovernmentNamed(ANSHUN, null, "Mayor of Anshun City", day("2026-04-04")));
    }

    @Test
    void recordsTheNameWhenItComes() {
        given(
                "2026-04-05",
                REGISTERED,
                new HeadOfGovernmentNamed(ANSHUN, null, "Mayor of Anshun City", day("2026-04-04")));
        when("2026-05-01", head("Yin Hengbin", "Mayor of Anshun City"))
                .records(new HeadOfGovernmentNamed(ANSHUN, "Yin Hengbin", "Mayor of Anshun City", day("2026-04-04")));
    }

    @Test
    void changesNothingWhenItIsRepeated() {
        given(
                "2026-04-05",
                REGISTERED,
                new HeadOfGovernmentNamed(ANSHUN, null, "Mayor of Anshun City", day("2026-04-04")));
        when("2026-05-01", head(null, "Mayor of Anshun City")).changesNothing();
    }

    @Test
    void refusesABlankNameInsteadOfNone() {
        given("2026-04-05", REGISTERED);
        when("2026-04-05", head("", "Mayor of Anshun City")).isRefused("text-blank", "name", "at least one word");
    }

    @Test
    void refusesABlankOffice() {
        given("2026-04-05", REGISTERED);
        when("2026-04-05", head("Yin Hengbin", " ")).isRefused("text-blank", "office", "at least one word");
    }

    private static NameHeadOfGovernment head(@Nullable String name, String office) {
        return new NameHeadOfGovernment(ANSHUN, name, office, day("2026-04-04"));
    }
}
