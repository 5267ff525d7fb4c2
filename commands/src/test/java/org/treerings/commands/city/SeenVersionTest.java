package org.treerings.commands.city;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treerings.kernel.event.CityDescribed;
import org.treerings.kernel.event.CityRenamed;
import org.treerings.kernel.event.HeadOfGovernmentNamed;
import org.treerings.kernel.event.PopulationRecorded;
import org.treerings.kernel.measure.Text;

/** Nobody overwrites what they have not seen: told for every item that a city has. */
class SeenVersionTest extends CityScenario {

    private static final Text MAYOR = english("Mayor of Anshun City");

    /**
     * An item and what may become of it.
     *
     * @param last place of the entry that touched the item last
     */
    record Case(String item, int last, CityCommand change, CityCommand repetition) {
        @Override
        public String toString() {
            return item;
        }
    }

    static Stream<Case> items() {
        return Stream.of(
                new Case("the name it registered under", 0, rename("Anshun"), rename("Anshun City")),
                new Case("the words about it", 1, describe("安顺市"), describe("安顺")),
                new Case("its population", 2, count(2_500_000), count(2_459_200)),
                new Case("its head of government", 3, name("Li Hua"), name("Wang Wei")));
    }

    SeenVersionTest() {
        given(
                "2026-05-01",
                REGISTERED,
                new CityDescribed(ANSHUN, chinese("安顺"), day("2026-05-01")),
                new PopulationRecorded(ANSHUN, 2_459_200, null, day("2026-05-01")),
                new HeadOfGovernmentNamed(ANSHUN, "Wang Wei", MAYOR, day("2026-05-01")));
    }

    @ParameterizedTest
    @MethodSource("items")
    void isAskedForWhereSomethingIsThere(Case item) {
        when("2026-06-01", unseen(), item.change()).requiresTheVersion(entry(item.last()));
    }

    @ParameterizedTest
    @MethodSource("items")
    void isRefusedWhereAnotherCameSince(Case item) {
        when("2026-06-01", seen(entry((item.last() + 1) % 4)), item.change()).isStale(entry(item.last()));
    }

    @ParameterizedTest
    @MethodSource("items")
    void isAllowedToChangeWhatItHasSeen(Case item) {
        when("2026-06-01", seen(entry(item.last())), item.change()).recordsOne();
    }

    @ParameterizedTest
    @MethodSource("items")
    void isNotAskedForWhereNothingChanges(Case item) {
        when("2026-06-01", unseen(), item.repetition()).changesNothing();
    }

    @ParameterizedTest
    @MethodSource("items")
    void isNotAskedOfADocument(Case item) {
        when("2026-06-01", document("2026-05-20"), item.change()).recordsOne();
    }

    @Test
    void isThatOfARenamingAfterwards() {
        given("2026-05-02", new CityRenamed(ANSHUN, "Anshun", day("2026-05-02")));
        when("2026-06-01", seen(entry(0)), rename("An Shun")).isStale(entry(4));
    }

    private static RenameCity rename(String name) {
        return new RenameCity(ANSHUN, name, day("2026-05-20"));
    }

    private static DescribeCity describe(String words) {
        return new DescribeCity(ANSHUN, chinese(words), day("2026-05-20"));
    }

    private static RecordPopulation count(long people) {
        return new RecordPopulation(ANSHUN, people, null, day("2026-05-20"));
    }

    private static NameHeadOfGovernment name(String name) {
        return new NameHeadOfGovernment(ANSHUN, name, MAYOR, day("2026-05-20"));
    }
}
