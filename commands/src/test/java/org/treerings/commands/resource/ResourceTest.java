package org.treerings.commands.resource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treerings.commands.Scenario;
import org.treerings.kernel.event.Content;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.ResourceShared;
import org.treerings.kernel.event.ResourceWithdrawn;
import org.treerings.kernel.identity.DocumentDigest;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.identity.StreamId;
import org.treerings.kernel.measure.Text;

class ResourceTest extends Scenario<Resource> {

    private static final String TODAY = "2026-06-01";
    private static final Text TITLE = english("Forest inventory");
    private static final DocumentDigest DIGEST = DocumentDigest.of(new byte[] {1});
    private static final Content LINK = new Content.Link("https://anshun.example/inventory?year=2024");
    private static final Content FILE = new Content.File("清查.pdf", "application/pdf", 1000, DIGEST);

    ResourceTest() {
        super(Resource.class, StreamId.resource(ANSHUN, INVENTORY));
    }

    @Test
    void sharesALink() {
        when(TODAY, unseen(), share(LINK)).records(shared(TITLE, LINK, TODAY));
    }

    @Test
    void sharesAFile() {
        when(TODAY, unseen(), share(FILE)).records(shared(TITLE, FILE, TODAY));
    }

    @Test
    void changesNothingWhenItIsSharedAgain() {
        given("2026-05-01", shared(TITLE, LINK, "2026-05-01"));
        when(TODAY, unseen(), share(LINK)).changesNothing();
    }

    @Test
    void asksWhichVersionWasSeenBeforeItsContentIsReplaced() {
        given("2026-05-01", shared(TITLE, LINK, "2026-05-01"));
        when(TODAY, unseen(), share(FILE)).requiresTheVersion(entry(0));
        when(TODAY, seen(entry(0)), share(FILE)).records(shared(TITLE, FILE, TODAY));
    }

    @Test
    void withdrawsWhatWasSeen() {
        given("2026-05-01", shared(TITLE, LINK, "2026-05-01"));
        when(TODAY, unseen(), withdraw("outdated")).requiresTheVersion(entry(0));
        when(TODAY, seen(entry(0)), withdraw("outdated")).records(withdrawn(TODAY));
    }

    @Test
    void changesNothingWhenItIsWithdrawnAgain() {
        given("2026-05-01", shared(TITLE, LINK, "2026-05-01"));
        given(TODAY, withdrawn(TODAY));
        when(TODAY, unseen(), withdraw("outdated")).changesNothing();
    }

    @Test
    void refusesToWithdrawForAnotherReasonWhatIsWithdrawn() {
        given("2026-05-01", shared(TITLE, LINK, "2026-05-01"));
        given("2026-05-20", withdrawn("2026-05-20"));
        when(TODAY, withdraw("wrong")).isRefused("resource-withdrawn", "resource", "nothing is left to do");
    }

    @Test
    void isTakenUpAgainByWhoHasSeenItsWithdrawal() {
        given("2026-05-01", shared(TITLE, LINK, "2026-05-01"));
        given("2026-05-20", withdrawn("2026-05-20"));
        when(TODAY, seen(entry(0)), share(LINK)).isStale(entry(1));
        when(TODAY, seen(entry(1)), share(LINK)).records(shared(TITLE, LINK, TODAY));
    }

    @Test
    void refusesToWithdrawWhatWasNeverShared() {
        when(TODAY, withdraw("outdated")).isRefused("unknown-resource", "resource", "share it first");
    }

    @Test
    void refusesToWithdrawWhatWasNotSharedYet() {
        given("2026-05-01", shared(TITLE, LINK, "2026-05-01"));
        when(TODAY, new WithdrawResource(ANSHUN, INVENTORY, "outdated", day("2026-04-30")))
                .isRefused("withdrawn-too-early", "statedOn", "stands from 2026-05-01");
    }

    @Test
    void refusesToWithdrawWithoutReason() {
        given("2026-05-01", shared(TITLE, LINK, "2026-05-01"));
        when(TODAY, withdraw(" ")).isRefused("reason-missing", "reason", "Say why");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://anshun.example/x",
                "anshun.example",
                "https:///x",
                "https://user:pw@anshun.example",
                "https://an shun.example",
                "https://anshun.example/\ud83c",
                "https://anshun.example/\u0000",
                ""
            })
    void refusesALinkThatLeadsNowhereOnTheWeb(String url) {
        when(TODAY, share(new Content.Link(url))).isRefused("link-not-accepted", "url", "starts with https://");
    }

    @Test
    void refusesALinkOfMoreThan2000Characters() {
        when(TODAY, share(new Content.Link("https://anshun.example/" + "x".repeat(2000))))
                .isRefused("link-not-accepted", "url", "at most 2000");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 25L * 1024 * 1024 + 1})
    void refusesAFileOfNoBytesOrOfTooMany(long size) {
        when(TODAY, share(new Content.File("a.pdf", "application/pdf", size, DIGEST)))
                .isRefused("file-size-not-accepted", "file", "to 25 MB");
    }

    @Test
    void refusesAMediaTypeThatIsNone() {
        when(TODAY, share(new Content.File("a.pdf", "PDF", 1, DIGEST)))
                .isRefused("media-type-not-accepted", "file", "such as application/pdf");
    }

    @Test
    void refusesAFileNameOnTwoLines() {
        when(TODAY, share(new Content.File("a\nb.pdf", "application/pdf", 1, DIGEST)))
                .isRefused("text-has-control-characters", "file", "on one line");
    }

    @Test
    void refusesATitleWithoutWords() {
        when(TODAY, new ShareResource(ANSHUN, INVENTORY, english(" "), LINK, day(TODAY)))
                .isRefused("text-blank", "title", "at least one word");
    }

    @Test
    void takesAWrongEntryBack() {
        given("2026-05-01", shared(TITLE, LINK, "2026-05-01"));
        when(TODAY, retract(entry(0))).records(retracted(entry(0)));
    }

    @Test
    void refusesToTakeBackWhatItsWithdrawalRestsOn() {
        given("2026-05-01", shared(TITLE, LINK, "2026-05-01"));
        given("2026-05-20", withdrawn("2026-05-20"));
        when(TODAY, retract(entry(0))).isRefused("still-needed", "entry", "retract them first: " + entry(1));
    }

    @Test
    void correctsATitle() {
        given("2026-05-01", shared(english("Forrest"), LINK, "2026-05-01"));
        ShareResource right = new ShareResource(ANSHUN, INVENTORY, TITLE, LINK, day("2026-05-01"));
        when(TODAY, unseen(), new CorrectEntry(entry(0), "a slip", right, day(TODAY)))
                .recordsAll(retracted(entry(0)), shared(TITLE, LINK, "2026-05-01"));
    }

    @Test
    void refusesACorrectionThatLeavesAWithdrawalNothingToTakeBack() {
        given("2026-05-01", shared(TITLE, LINK, "2026-05-01"));
        given("2026-05-20", withdrawn("2026-05-20"));
        ShareResource later = new ShareResource(ANSHUN, INVENTORY, TITLE, LINK, day("2026-05-25"));
        when(TODAY, new CorrectEntry(entry(0), "a slip", later, day(TODAY)))
                .isRefused("still-needed", "entry", "retract them first: " + entry(1));
    }

    private static ShareResource share(Content content) {
        return new ShareResource(ANSHUN, INVENTORY, TITLE, content, day(TODAY));
    }

    private static WithdrawResource withdraw(String reason) {
        return new WithdrawResource(ANSHUN, INVENTORY, reason, day(TODAY));
    }

    private static RetractEntry retract(EntryId entry) {
        return new RetractEntry(ANSHUN, INVENTORY, entry, "a slip", day(TODAY));
    }

    private static ResourceShared shared(Text title, Content content, String statedOn) {
        return new ResourceShared(ANSHUN, INVENTORY, title, content, day(statedOn));
    }

    private static ResourceWithdrawn withdrawn(String statedOn) {
        return new ResourceWithdrawn(ANSHUN, INVENTORY, "outdated", day(statedOn));
    }

    private static EntryRetracted retracted(EntryId entry) {
        return new EntryRetracted(ANSHUN, entry, "a slip", day(TODAY));
    }
}
