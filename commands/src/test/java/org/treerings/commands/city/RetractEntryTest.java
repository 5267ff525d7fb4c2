package org.treerings.commands.city;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.Claims;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.PopulationRecorded;
import org.treerings.kernel.event.ProfileImported;
import org.treerings.kernel.identity.DocumentDigest;
import org.treerings.kernel.identity.EntryId;

class RetractEntryTest extends CityScenario {

    private static final PopulationRecorded RIGHT = new PopulationRecorded(ANSHUN, 2_459_200, null, day("2026-04-04"));
    private static final PopulationRecorded WRONG = new PopulationRecorded(ANSHUN, 24_592_000, null, day("2026-04-05"));

    @Test
    void takesAWrongEntryBack() {
        given("2026-04-05", REGISTERED, RIGHT, WRONG);
        when("2026-04-06", retract(entry(2), "a zero too many"))
                .records(new EntryRetracted(ANSHUN, entry(2), "a zero too many", day("2026-04-06")));
    }

    @Test
    void letsTheEarlierValueHoldAtOnce() {
        given("2026-04-05", REGISTERED, RIGHT, WRONG);
        given("2026-04-06", new EntryRetracted(ANSHUN, entry(2), "a zero too many", day("2026-04-06")));
        when("2026-04-06", new RecordPopulation(ANSHUN, 2_459_200, null, day("2026-04-06")))
                .changesNothing();
    }

    @Test
    void refusesARetractionWithoutReason() {
        given("2026-04-05", REGISTERED, RIGHT, WRONG);
        when("2026-04-06", retract(entry(2), " ")).isRefused("reason-missing", "reason", "Say why");
    }

    @Test
    void refusesAnEntryOfAnotherStream() {
        given("2026-04-05", REGISTERED);
        EntryId elsewhere = EntryId.of("00000000-0000-4000-8000-000000000001");
        when("2026-04-06", retract(elsewhere, "wrong")).isRefused("unknown-entry", "entry", "one of this stream");
    }

    @Test
    void refusesToRetractTwice() {
        given("2026-04-05", REGISTERED, RIGHT, WRONG);
        given("2026-04-06", new EntryRetracted(ANSHUN, entry(2), "a zero too many", day("2026-04-06")));
        when("2026-04-07", retract(entry(2), "again")).isRefused("already-retracted", "entry", "retracted already");
    }

    @Test
    void refusesToRetractTheRegistration() {
        given("2026-04-05", REGISTERED);
        when("2026-04-06", retract(entry(0), "wrong")).isRefused("not-retractable", "entry", "stays");
    }

    @Test
    void refusesToRetractAnImport() {
        DocumentDigest digest = DocumentDigest.of("Anshun City\n".getBytes(UTF_8));
        Claims none = new Claims(null, List.of(), null, List.of());
        given("2026-04-05", REGISTERED, new ProfileImported(ANSHUN, digest, digest, 1, none, day("2026-04-04")));
        when("2026-04-06", retract(entry(1), "wrong")).isRefused("not-retractable", "entry", "stays");
    }

    @Test
    void refusesToRetractARetraction() {
        given("2026-04-05", REGISTERED, RIGHT, WRONG);
        given("2026-04-06", new EntryRetracted(ANSHUN, entry(2), "a zero too many", day("2026-04-06")));
        when("2026-04-07", retract(entry(3), "it was right")).isRefused("not-retractable", "entry", "stays");
    }

    private static RetractEntry retract(EntryId entry, String reason) {
        return new RetractEntry(ANSHUN, entry, reason, day("2026-04-06"));
    }
}
