package org.treerings.commands.commitment;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treerings.kernel.event.ActionDescribed;
import org.treerings.kernel.event.ActionWithdrawn;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.CommitmentWithdrawn;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.event.ValueConfirmed;

/** Nobody overwrites what they have not seen: told for every kind of item that a commitment has. */
class SeenVersionTest extends OfficerScenario {

    private static final int ROOFS_ENTRY = 2;
    private static final int NEXT = 3;

    /**
     * An item and what may become of it.
     *
     * @param last place of the entry that touched the item last
     */
    record Case(
            String item,
            List<CityEvent> given,
            int last,
            CommitmentCommand change,
            @Nullable CommitmentCommand repetition) {
        @Override
        public String toString() {
            return item;
        }
    }

    static Stream<Case> items() {
        CityEvent withdrawn = new CommitmentWithdrawn(ANSHUN, CLIMATE, "no budget", day("2026-05-01"));
        CityEvent left = new ActionWithdrawn(ANSHUN, CLIMATE, TREES, "drought", day("2026-05-01"));
        return Stream.of(
                new Case("a commitment, withdrawn", List.of(), 0, withdraw("no budget"), make()),
                new Case("a commitment, made again", List.of(withdrawn), NEXT, make(), withdraw("no budget")),
                new Case("an action, withdrawn", List.of(), 1, leave("drought"), add()),
                new Case("an action, added again", List.of(left), NEXT, add(), leave("drought")),
                new Case("a description", List.of(described("Planting")), NEXT, describe("More"), describe("Planting")),
                new Case("a baseline", List.of(TREES_BASELINE), NEXT, baseline("62.9"), baseline("62.35")),
                new Case("a target", List.of(updated()), NEXT, update("66"), update("65")),
                new Case("a report of that day", List.of(reported()), NEXT, report("63.2"), report("63.1")),
                new Case("a confirmed value", List.of(TREES_BASELINE), NEXT, confirm(), null));
    }

    static Stream<Case> repeatedItems() {
        return items().filter(item -> item.repetition() != null);
    }

    @ParameterizedTest
    @MethodSource("items")
    void isAskedForWhereSomethingIsThere(Case item) {
        givenThe(item);
        when("2026-06-01", unseen(), item.change()).requiresTheVersion(entry(item.last()));
    }

    @ParameterizedTest
    @MethodSource("items")
    void isRefusedWhereAnotherCameSince(Case item) {
        givenThe(item);
        when("2026-06-01", seen(entry(ROOFS_ENTRY)), item.change()).isStale(entry(item.last()));
    }

    @ParameterizedTest
    @MethodSource("items")
    void isAllowedToChangeWhatItHasSeen(Case item) {
        givenThe(item);
        when("2026-06-01", seen(entry(item.last())), item.change()).recordsOne();
    }

    @ParameterizedTest
    @MethodSource("repeatedItems")
    void isNotAskedForWhereNothingChanges(Case item) {
        givenThe(item);
        when("2026-06-01", unseen(), requireNonNull(item.repetition())).changesNothing();
    }

    @ParameterizedTest
    @MethodSource("items")
    void isNotAskedOfADocument(Case item) {
        givenThe(item);
        when("2026-06-01", document("2026-05-20"), item.change()).recordsOne();
    }

    @Test
    void isNotAskedWhereNobodyActed() {
        givenTheProfile();
        given("2026-05-01", described("Planting"));
        when("2026-06-01", Map.of(), describe("More")).recordsOne();
    }

    @Test
    void isNotAskedOfAConfirmationThatIsRepeated() {
        givenTheProfile();
        given("2026-05-01", TREES_BASELINE);
        given("2026-06-01", new ValueConfirmed(ANSHUN, CLIMATE, TREES, Item.BASELINE, entry(NEXT), day("2026-06-01")));
        when("2026-06-01", unseen(), confirm()).changesNothing();
    }

    @Test
    void isNotAskedOfTheFirstToSaySomething() {
        givenTheProfile();
        when("2026-06-01", unseen(), describe("Planting")).recordsOne();
    }

    @Test
    void isRefusedWhereNothingIsThere() {
        givenTheProfile();
        when("2026-06-01", seen(entry(1)), describe("Planting")).isStale(null);
    }

    @Test
    void isThatOfTheItemAlone() {
        givenTheProfile();
        given("2026-05-01", described("Planting"), updated());
        when("2026-06-01", seen(entry(NEXT)), describe("More")).recordsOne();
    }

    @Test
    void changesWithAnEntryForAnEarlierDay() {
        givenTheProfile();
        given("2026-05-01", described("Planting"));
        given("2026-05-02", new ActionDescribed(ANSHUN, CLIMATE, TREES, english("Once"), day("2026-04-10")));
        when("2026-06-01", seen(entry(NEXT)), describe("More")).isStale(entry(NEXT + 1));
    }

    @Test
    void changesWithARetraction() {
        givenTheProfile();
        given("2026-05-01", described("Planting"), described("Planning"));
        given("2026-05-02", retracted(entry(NEXT + 1), "2026-05-02"));
        when("2026-06-01", seen(entry(NEXT + 1)), describe("More")).isStale(entry(NEXT + 2));
    }

    @Test
    void isThatOfTheRetractionAfterwards() {
        givenTheProfile();
        given("2026-05-01", described("Planting"), described("Planning"));
        given("2026-05-02", retracted(entry(NEXT + 1), "2026-05-02"));
        when("2026-06-01", seen(entry(NEXT + 2)), describe("More")).recordsOne();
    }

    @Test
    void isNotAskedForOnceAllWasRetracted() {
        givenTheProfile();
        given("2026-05-01", described("Planting"));
        given("2026-05-02", retracted(entry(NEXT), "2026-05-02"));
        when("2026-06-01", unseen(), describe("More")).recordsOne();
    }

    @Test
    void isNotAskedForARetraction() {
        givenTheProfile();
        given("2026-05-01", described("Planting"));
        when("2026-06-01", unseen(), new RetractEntry(ANSHUN, CLIMATE, entry(NEXT), "wrong", day("2026-06-01")))
                .recordsOne();
    }

    private void givenThe(Case item) {
        givenTheProfile();
        given("2026-05-01", item.given().toArray(CityEvent[]::new));
    }
}
