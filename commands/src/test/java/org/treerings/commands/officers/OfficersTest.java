package org.treerings.commands.officers;

import org.junit.jupiter.api.Test;
import org.treerings.commands.Scenario;
import org.treerings.kernel.event.OfficerAppointed;
import org.treerings.kernel.event.OfficerDismissed;
import org.treerings.kernel.event.PayloadErased;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.StreamId;

class OfficersTest extends Scenario<Officers> {

    private static final ActorId LI = new ActorId("officer-11");
    private static final ActorId WANG = new ActorId("officer-12");

    OfficersTest() {
        super(Officers.class, StreamId.officers(ANSHUN));
    }

    @Test
    void areAppointed() {
        when("2026-05-01", unseen(), appoint(LI, "2026-05-01")).records(appointed("2026-05-01"));
    }

    @Test
    void areNotAppointedTwice() {
        given("2026-05-01", appointed("2026-05-01"));
        when("2026-06-01", unseen(), appoint(LI, "2026-06-01")).changesNothing();
    }

    @Test
    void areDismissedWhateverWasSeen() {
        given("2026-05-01", appointed("2026-05-01"));
        when("2026-06-01", unseen(), dismiss(LI)).records(dismissed());
    }

    @Test
    void areNotDismissedTwice() {
        given("2026-05-01", appointed("2026-05-01"));
        given("2026-06-01", dismissed());
        when("2026-06-01", unseen(), dismiss(LI)).changesNothing();
    }

    @Test
    void areAppointedAgainOnTheDayOfTheirDismissal() {
        given("2026-05-01", appointed("2026-05-01"));
        given("2026-06-01", dismissed());
        when("2026-06-01", unseen(), appoint(LI, "2026-06-01")).records(appointed("2026-06-01"));
    }

    @Test
    void areNotDismissedUnlessTheyWereAppointed() {
        given("2026-05-01", appointed("2026-05-01"));
        when("2026-06-01", dismiss(WANG)).isRefused("unknown-officer", "officer", "nobody to dismiss");
    }

    @Test
    void areNotAppointedForACityThatIsNotRegistered() {
        when("2026-06-01", new AppointOfficer(LISBON, LI, day("2026-06-01")))
                .isRefused("unknown-city", "city", "register it first");
    }

    @Test
    void areNotAppointedAheadOfTime() {
        when("2026-06-01", appoint(LI, "2026-06-02"))
                .isRefused("stated-in-the-future", "statedOn", "today is 2026-06-01");
    }

    @Test
    void areNeitherDismissedNorAppointedBeforeTheirLastChange() {
        given("2026-06-02", appointed("2026-06-02"));
        when("2026-06-03", dismiss(LI)).isRefused("officer-changed-since", "statedOn", "counts from 2026-06-02");
        when("2026-06-03", appoint(LI, "2026-06-01"))
                .isRefused("officer-changed-since", "statedOn", "that day or a later one");
    }

    @Test
    void stayAppointedWhereTheReasonIsErased() {
        given("2026-06-01", appointed("2026-06-01"));
        given("2026-06-02", new PayloadErased(ANSHUN, entry(0), "A private matter", day("2026-06-02")));
        when("2026-06-03", appoint(LI, "2026-06-01")).changesNothing();
    }

    @Test
    void haveTheReasonOfAnAppointmentErased() {
        given("2026-06-01", appointed("2026-06-01"));
        when("2026-06-02", new ErasePayload(ANSHUN, entry(0), "A private matter", day("2026-06-02")))
                .records(new PayloadErased(ANSHUN, entry(0), "A private matter", day("2026-06-02")));
    }

    private static AppointOfficer appoint(ActorId officer, String day) {
        return new AppointOfficer(ANSHUN, officer, day(day));
    }

    private static DismissOfficer dismiss(ActorId officer) {
        return new DismissOfficer(ANSHUN, officer, day("2026-06-01"));
    }

    private static OfficerAppointed appointed(String day) {
        return new OfficerAppointed(ANSHUN, LI, day(day));
    }

    private static OfficerDismissed dismissed() {
        return new OfficerDismissed(ANSHUN, LI, day("2026-06-01"));
    }
}
