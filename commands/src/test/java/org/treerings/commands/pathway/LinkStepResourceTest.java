package org.treerings.commands.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treerings.commands.Scenario;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.StepResourceLinked;
import org.treerings.kernel.event.StepResourceUnlinked;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.identity.ResourceId;
import org.treerings.kernel.identity.StreamId;

class LinkStepResourceTest extends Scenario<Pathway> {

    private static final String TODAY = "2026-06-01";

    LinkStepResourceTest() {
        super(Pathway.class, StreamId.pathway(ANSHUN));
    }

    @Test
    void linksAResourceAndReliesOnItsStandingAsItWas() {
        when(TODAY, unseen(), link(2, INVENTORY)).records(linked(TODAY));
        assertThat(relied()).containsExactly(Map.entry("resource:anshun/forest-inventory", 3L));
    }

    @Test
    void changesNothingWhereItIsLinkedAlreadyAndReliesOnNothing() {
        given("2026-05-01", linked("2026-05-01"));
        when(TODAY, unseen(), link(2, INVENTORY)).changesNothing();
        assertThat(relied()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 10})
    void refusesAStepThatIsNone(int step) {
        when(TODAY, link(step, INVENTORY)).isRefused("unknown-step", "step", "from 1 to 9");
    }

    @Test
    void refusesAResourceThatNobodyShared() {
        when(TODAY, link(2, new ResourceId("rumours"))).isRefused("unknown-resource", "resource", "share it first");
    }

    @Test
    void refusesAResourceThatIsWithdrawn() {
        when(TODAY, link(2, WITHDRAWN)).isRefused("resource-withdrawn", "resource", "share it again first");
    }

    @Test
    void refusesACityThatIsNotRegistered() {
        when(TODAY, new LinkStepResource(LISBON, 2, INVENTORY, day(TODAY)))
                .isRefused("unknown-city", "city", "register it first");
    }

    @Test
    void unlinksWhatWasSeen() {
        given("2026-05-01", linked("2026-05-01"));
        when(TODAY, seen(entry(0)), unlink(2)).records(unlinked());
    }

    @Test
    void asksWhichLinkWasSeenBeforeItUnlinks() {
        given("2026-05-01", linked("2026-05-01"));
        when(TODAY, unseen(), unlink(2)).requiresTheVersion(entry(0));
    }

    @Test
    void changesNothingWhereItIsUnlinkedAlready() {
        given("2026-05-01", linked("2026-05-01"));
        given(TODAY, unlinked());
        when(TODAY, unseen(), unlink(2)).changesNothing();
    }

    @Test
    void refusesToUnlinkWhatNeverWasLinked() {
        when(TODAY, unlink(3)).isRefused("unknown-link", "resource", "nothing to unlink");
    }

    @Test
    void refusesToUnlinkWhatWasNotLinkedYet() {
        given("2026-05-01", linked("2026-05-01"));
        when(TODAY, new UnlinkStepResource(ANSHUN, 2, INVENTORY, day("2026-04-30")))
                .isRefused("withdrawn-too-early", "statedOn", "stands from 2026-05-01");
    }

    @Test
    void linksAgainWhatWasUnlinked() {
        given("2026-05-01", linked("2026-05-01"));
        given("2026-05-20", new StepResourceUnlinked(ANSHUN, 2, INVENTORY, day("2026-05-20")));
        when(TODAY, seen(entry(0)), link(2, INVENTORY)).isStale(entry(1));
        when(TODAY, seen(entry(1)), link(2, INVENTORY)).records(linked(TODAY));
    }

    @Test
    void takesAWrongLinkBack() {
        given("2026-05-01", linked("2026-05-01"));
        when(TODAY, retract(entry(0))).records(new EntryRetracted(ANSHUN, entry(0), "wrong step", day(TODAY)));
    }

    @Test
    void refusesToTakeALinkBackThatAnUnlinkingRestsOn() {
        given("2026-05-01", linked("2026-05-01"));
        given("2026-05-20", new StepResourceUnlinked(ANSHUN, 2, INVENTORY, day("2026-05-20")));
        when(TODAY, retract(entry(0))).isRefused("still-needed", "entry", "retract them first: " + entry(1));
    }

    @Test
    void correctsTheDayOfALink() {
        given("2026-05-01", linked("2026-05-01"));
        LinkStepResource right = new LinkStepResource(ANSHUN, 2, INVENTORY, day("2026-04-01"));
        when(TODAY, unseen(), new CorrectEntry(entry(0), "wrong day", right, day(TODAY)))
                .recordsAll(new EntryRetracted(ANSHUN, entry(0), "wrong day", day(TODAY)), linked("2026-04-01"));
    }

    @Test
    void refusesACorrectionThatLeavesAnUnlinkingNothingToTakeBack() {
        givenALinkUntilTheTwentiethOfMay();
        when(TODAY, correct("2026-05-25")).isRefused("still-needed", "entry", "retract them first: " + entry(1));
        when(TODAY, correct("2026-05-20")).isRefused("still-needed", "entry", "retract them first: " + entry(1));
    }

    @Test
    void correctsTheDayOfALinkBeforeItsUnlinking() {
        givenALinkUntilTheTwentiethOfMay();
        when(TODAY, seen(entry(1)), correct("2026-05-19"))
                .recordsAll(new EntryRetracted(ANSHUN, entry(0), "wrong day", day(TODAY)), linked("2026-05-19"));
    }

    @Test
    void movesALinkToTheRightStep() {
        given("2026-05-01", linked("2026-05-01"));
        LinkStepResource right = new LinkStepResource(ANSHUN, 3, INVENTORY, day("2026-05-01"));
        when(TODAY, unseen(), new CorrectEntry(entry(0), "wrong step", right, day(TODAY)))
                .recordsAll(
                        new EntryRetracted(ANSHUN, entry(0), "wrong step", day(TODAY)),
                        new StepResourceLinked(ANSHUN, 3, INVENTORY, day("2026-05-01")));
    }

    @Test
    void refusesACorrectionByWhoNamesAnEarlierVersion() {
        givenALinkUntilTheTwentiethOfMay();
        when(TODAY, seen(entry(0)), correct("2026-04-01")).isStale(entry(1));
    }

    private void givenALinkUntilTheTwentiethOfMay() {
        given("2026-05-01", linked("2026-05-01"));
        given("2026-05-20", new StepResourceUnlinked(ANSHUN, 2, INVENTORY, day("2026-05-20")));
    }

    private CorrectEntry correct(String statedOn) {
        LinkStepResource right = new LinkStepResource(ANSHUN, 2, INVENTORY, day(statedOn));
        return new CorrectEntry(entry(0), "wrong day", right, day(TODAY));
    }

    private static LinkStepResource link(int step, ResourceId resource) {
        return new LinkStepResource(ANSHUN, step, resource, day(TODAY));
    }

    private static UnlinkStepResource unlink(int step) {
        return new UnlinkStepResource(ANSHUN, step, INVENTORY, day(TODAY));
    }

    private static StepResourceLinked linked(String statedOn) {
        return new StepResourceLinked(ANSHUN, 2, INVENTORY, day(statedOn));
    }

    private static StepResourceUnlinked unlinked() {
        return new StepResourceUnlinked(ANSHUN, 2, INVENTORY, day(TODAY));
    }

    private static RetractEntry retract(EntryId entry) {
        return new RetractEntry(ANSHUN, entry, "wrong step", day(TODAY));
    }
}
