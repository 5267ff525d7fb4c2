package org.treerings.commands.city;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.CityDescribed;
import org.treerings.kernel.event.Claims;
import org.treerings.kernel.event.PayloadErased;
import org.treerings.kernel.event.ProfileImported;
import org.treerings.kernel.identity.DocumentDigest;
import org.treerings.kernel.identity.EntryId;

class ErasePayloadTest extends CityScenario {

    private static final CityDescribed DESCRIBED =
            new CityDescribed(ANSHUN, english("Call Li Wei at home"), day("2026-04-05"));
    private static final DocumentDigest DIGEST = DocumentDigest.of("Anshun City\n".getBytes(UTF_8));
    private static final Claims NO_CLAIMS = new Claims(null, List.of(), null, List.of());
    private static final ProfileImported IMPORTED =
            new ProfileImported(ANSHUN, DIGEST, DIGEST, 1, NO_CLAIMS, day("2026-04-04"));

    @Test
    void erasesWhatTheCitySaidOfItself() {
        given("2026-04-05", REGISTERED, DESCRIBED);
        when("2026-04-06", erase(entry(1))).records(erased(entry(1)));
    }

    @Test
    void keepsTheRegistrationWithoutWhichNothingCouldBeRead() {
        given("2026-04-05", REGISTERED);
        when("2026-04-06", erase(entry(0))).isRefused("not-erasable", "entry", "Record another name instead");
    }

    @Test
    void erasesAnImportAndStillTakesItsDocumentInOnlyOnce() {
        given("2026-04-05", REGISTERED, IMPORTED);
        given("2026-04-06", erased(entry(1)));
        when("2026-04-07", new ImportProfile(ANSHUN, DIGEST, DIGEST, 1, NO_CLAIMS, day("2026-04-04")))
                .changesNothing();
    }

    @Test
    void refusesToEraseAnImportTwice() {
        given("2026-04-05", REGISTERED, IMPORTED);
        given("2026-04-06", erased(entry(1)));
        when("2026-04-07", erase(entry(1))).isRefused("already-erased", "entry", "nothing is left to do");
    }

    @Test
    void erasesTheReasonOfAnErasure() {
        given("2026-04-05", REGISTERED, DESCRIBED);
        given("2026-04-06", erased(entry(1)));
        when("2026-04-06", erase(entry(2))).records(erased(entry(2)));
    }

    private static ErasePayload erase(EntryId entry) {
        return new ErasePayload(ANSHUN, entry, "A private number", day("2026-04-06"));
    }

    private static PayloadErased erased(EntryId entry) {
        return new PayloadErased(ANSHUN, entry, "A private number", day("2026-04-06"));
    }
}
