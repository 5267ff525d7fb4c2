package org.treerings.commands.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treerings.commands.commitment.CommitmentScenario.CLIMATE;
import static org.treerings.commands.commitment.CommitmentScenario.CLIMATE_TITLE;
import static org.treerings.commands.commitment.CommitmentScenario.TREES;
import static org.treerings.commands.commitment.CommitmentScenario.TREE_COVER;
import static org.treerings.commands.commitment.CommitmentScenario.percent;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.treerings.commands.Scenario;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.Text;

class RepeatedCommandsTest {

    private static final String TODAY = "2026-06-10";
    private static final CityId ANSHUN = new CityId("anshun");

    /** Anshun's commitment, afresh for every try. */
    private static final class Anshun extends CommitmentScenario {

        Anshun() {
            givenTheProfile();
        }

        /** How many entries came of it. */
        long send(CommitmentCommand command, Map<String, Object> provenance) {
            long before = entries();
            when(TODAY, provenance, command);
            return entries() - before;
        }

        void retractTheLast() {
            LocalDate today = LocalDate.parse(TODAY);
            send(new RetractEntry(ANSHUN, CLIMATE, entry((int) entries() - 1), "wrong", today), live());
        }
    }

    /** A command with its source. Sometimes the last entry turns out to be wrong afterwards. */
    record Sent(CommitmentCommand command, Map<String, Object> provenance, boolean wrong) {}

    @Property(tries = 60)
    void appendNothingMoreThanTheFirstDid(@ForAll("sequences") List<Sent> sequence) {
        Anshun anshun = new Anshun();
        for (Sent sent : sequence) {
            assertThat(anshun.send(sent.command(), sent.provenance())).isBetween(0L, 1L);
            assertThat(anshun.send(sent.command(), sent.provenance())).isZero();
            if (sent.wrong()) {
                anshun.retractTheLast();
            }
        }
    }

    @Provide
    Arbitrary<List<Sent>> sequences() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 4).map(LocalDate.parse("2026-06-01")::plusDays);
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 3);
        Arbitrary<CommitmentCommand> commands =
                Combinators.combine(days, numbers).flatAs((day, number) -> Arbitraries.of(about(day, number)));
        return Combinators.combine(
                        commands,
                        Arbitraries.of(
                                Scenario.live(), Scenario.document("2026-06-05"), Scenario.document("2026-06-09")),
                        Arbitraries.of(false, false, false, true))
                .as(Sent::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(15);
    }

    private static List<CommitmentCommand> about(LocalDate day, int number) {
        Text words = new Text("words " + number, "en");
        Measure percent = percent(String.valueOf(number));
        Measure note = new Measure(MeasureType.PERCENTAGE, Map.of(), Map.of("percent", "some"));
        return List.of(
                new MakeCommitment(ANSHUN, CLIMATE, CLIMATE_TITLE, day),
                new WithdrawCommitment(ANSHUN, CLIMATE, "reason " + number, day),
                new AddAction(ANSHUN, CLIMATE, TREES, words, day),
                new WithdrawAction(ANSHUN, CLIMATE, TREES, "reason " + number, day),
                new DescribeAction(ANSHUN, CLIMATE, TREES, words, day),
                baseline(percent, words, day),
                baseline(note, words, day),
                new UpdateTarget(ANSHUN, CLIMATE, TREES, words, Filling.of(percent), null, day),
                new ReportProgress(
                        ANSHUN,
                        CLIMATE,
                        TREES,
                        Filling.of(percent),
                        LocalDate.parse("2026-05-31"),
                        null,
                        null,
                        words,
                        null,
                        day),
                new ConfirmValue(ANSHUN, CLIMATE, TREES, Item.BASELINE, day));
    }

    private static RecordBaseline baseline(Measure measure, Text words, LocalDate day) {
        return new RecordBaseline(ANSHUN, CLIMATE, TREES, TREE_COVER, null, measure, words, null, day);
    }
}
