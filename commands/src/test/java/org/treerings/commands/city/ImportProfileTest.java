package org.treerings.commands.city;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.Claims;
import org.treerings.kernel.event.Claims.Award;
import org.treerings.kernel.event.ProfileImported;
import org.treerings.kernel.identity.DocumentDigest;

class ImportProfileTest extends CityScenario {

    private static final DocumentDigest CONTENT = DocumentDigest.of("Anshun City\n".getBytes(UTF_8));
    private static final DocumentDigest WITH_LINE_FEEDS = DocumentDigest.of("Anshun City\r\n".getBytes(UTF_8));
    private static final Claims CLAIMS =
            new Claims(27, List.of(new Award("action-platform", "starter", 100)), 0, List.of());

    @Test
    void recordsTheDocumentWithItsClaims() {
        given("2026-04-05", REGISTERED);
        when("2026-04-05", profile(CONTENT))
                .records(new ProfileImported(ANSHUN, CONTENT, CONTENT, 1, CLAIMS, day("2026-04-04")));
    }

    @Test
    void changesNothingWhenTheSameTextComesInOtherBytes() {
        given("2026-04-05", REGISTERED, new ProfileImported(ANSHUN, CONTENT, CONTENT, 1, CLAIMS, day("2026-04-04")));
        when("2026-05-01", profile(WITH_LINE_FEEDS)).changesNothing();
    }

    @Test
    void refusesACityThatIsNotRegistered() {
        when("2026-04-05", profile(CONTENT)).isRefused("unknown-city", "city", "register it first");
    }

    @Test
    void refusesADocumentFromADayThatHasNotCome() {
        given("2026-04-01", REGISTERED);
        when("2026-04-03", profile(CONTENT)).isRefused("stated-in-the-future", "statedOn", "2026-04-04");
    }

    private static ImportProfile profile(DocumentDigest bytes) {
        return new ImportProfile(ANSHUN, bytes, CONTENT, 1, CLAIMS, day("2026-04-04"));
    }
}
