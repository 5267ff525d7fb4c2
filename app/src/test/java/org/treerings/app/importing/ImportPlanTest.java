package org.treerings.app.importing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.treerings.app.importing.ImportPlan.Step;
import org.treerings.app.importing.finding.Finding;
import org.treerings.app.importing.text.UnreadableDocument;
import org.treerings.commands.city.ImportProfile;
import org.treerings.commands.city.NameHeadOfGovernment;
import org.treerings.commands.city.RecordPopulation;
import org.treerings.commands.city.RegisterCity;
import org.treerings.commands.city.RenameCity;
import org.treerings.commands.commitment.DescribeAction;
import org.treerings.commands.commitment.RecordBaseline;
import org.treerings.commands.commitment.UpdateTarget;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.TemplateId;
import org.treerings.kernel.measure.Text;
import org.treerings.kernel.measure.Value;

class ImportPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final CityId ANSHUN = new CityId("anshun");

    private final ProfileDocument anshun = ProfileDocument.read(Samples.anshun());
    private final ImportPlan plan = ImportPlan.of(anshun, TODAY, false);

    @Test
    void registersTheCityFirstAndNotesTheImportLast() {
        assertThat(plan.steps().getFirst())
                .isEqualTo(new Step(
                        new RegisterCity(
                                ANSHUN,
                                "Anshun City",
                                "CN",
                                null,
                                "Asia & Oceania",
                                ZoneId.of("Asia/Shanghai"),
                                null,
                                null,
                                null),
                        5));
        assertThat(plan.steps().getLast().command())
                .isEqualTo(new ImportProfile(
                        ANSHUN,
                        anshun.document(),
                        anshun.content(),
                        564,
                        anshun.profile().claims(),
                        LocalDate.of(2026, 4, 4)));
        assertThat(plan.sourceDate()).isEqualTo("2026-04-04");
        assertThat(plan.findings()).isEqualTo(anshun.findings());
    }

    @Test
    void renamesACityThatIsRegistered() {
        assertThat(ImportPlan.of(anshun, TODAY, true).steps().getFirst())
                .isEqualTo(new Step(new RenameCity(ANSHUN, "Anshun City", null), 5));
    }

    @Test
    void plansEveryFactOnceInTheOrderOfTheDocument() {
        Stream<Class<?>> types =
                plan.steps().stream().map(step -> step.command().getClass());
        assertThat(types.map(Class::getSimpleName).distinct())
                .containsExactly(
                        "RegisterCity",
                        "DescribeCity",
                        "RecordPopulation",
                        "NameHeadOfGovernment",
                        "MakeCommitment",
                        "AddAction",
                        "DescribeAction",
                        "RecordBaseline",
                        "UpdateTarget",
                        "ImportProfile");
        assertThat(plan.steps()).hasSize(1 + 3 + 13 + 25 + 25 + 8 + 9 + 1).doesNotHaveDuplicates();
        assertThat(of(UpdateTarget.class)).hasSize(9);
        assertThat(plan.steps().stream().map(Step::line).limit(84)).isSortedAccordingTo((a, b) -> a - b);
    }

    @Test
    void statesWhatHasADateOnThatDayAndTheRestOnNone() {
        assertThat(of(RecordBaseline.class))
                .allMatch(baseline -> LocalDate.of(2025, 12, 23).equals(baseline.statedOn()));
        assertThat(of(UpdateTarget.class))
                .filteredOn(target -> target.statedOn() == null)
                .hasSize(2);
        assertThat(of(DescribeAction.class)).allMatch(action -> action.statedOn() == null);
        assertThat(of(NameHeadOfGovernment.class))
                .containsExactly(new NameHeadOfGovernment(ANSHUN, null, new Text("Mayor of Anshun City", "und"), null));
        assertThat(of(RecordPopulation.class)).containsExactly(new RecordPopulation(ANSHUN, 2_459_200, null, null));
    }

    @Test
    void keepsTheSentenceWithItsValuesAndItsTemplate() {
        RecordBaseline trees = of(RecordBaseline.class).stream()
                .filter(baseline -> baseline.action().value().equals("increase-carbon-sequestration"))
                .findFirst()
                .orElseThrow();
        assertThat(trees.template()).isEqualTo(new TemplateId("increase-carbon-sequestration", 1));
        assertThat(trees.measure()).isEqualTo(Measure.of(MeasureType.PERCENTAGE, Map.of("percent", Value.of("62.35"))));
        assertThat(trees.sentence().text()).isEqualTo(Samples.lines().get(288));
    }

    @Test
    void keepsABaselineInOtherWordsAsWords() {
        ImportPlan free = ImportPlan.of(Samples.with(289, "A third is forest."), TODAY, false);
        assertThat(free.steps().stream().map(Step::command))
                .filteredOn(command -> command instanceof RecordBaseline)
                .extracting("template", "measure", "sentence.language")
                .contains(tuple(null, Measure.words(), "und"));
    }

    @Test
    void leavesDaysToComeUnknown() {
        ImportPlan early = ImportPlan.of(anshun, LocalDate.of(2025, 12, 22), true);
        assertThat(early.sourceDate()).isEqualTo("2025-12-22");
        assertThat(early.findings()).filteredOn("code", "date-in-the-future").hasSize(16);
        assertThat(early.steps()).extracting("command.statedOn").containsOnlyNulls();
        assertThat(ImportPlan.of(anshun, LocalDate.of(2026, 4, 4), true).findings())
                .isEqualTo(anshun.findings());
    }

    @Test
    void takesTodayForTheSourceDateWhereTheCoverHasNone() {
        ImportPlan undated = ImportPlan.of(Samples.without(9), TODAY, true);
        assertThat(undated.sourceDate()).isEqualTo(TODAY);
        assertThat(undated.findings()).extracting(Finding::code, Finding::line).contains(tuple("missing-date", null));
    }

    @Test
    void saysWhichTimeZoneItAssumes() {
        ImportPlan brazil = ImportPlan.of(Samples.with(27, "Brazil"), TODAY, false);
        assertThat(brazil.findings()).extracting(Finding::code, Finding::line).contains(tuple("time-zone-assumed", 27));
        assertThat(ImportPlan.of(Samples.with(27, "Brazil"), TODAY, true).findings())
                .extracting(Finding::code)
                .doesNotContain("time-zone-assumed");
    }

    @Test
    void needsACountryOnlyToRegisterTheCity() {
        ProfileDocument nowhere = Samples.without(27, 29);
        assertThat(ImportPlan.of(nowhere, TODAY, true).steps()).hasSize(85);
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> ImportPlan.of(nowhere, TODAY, false))
                .satisfies(refusal -> assertThat(requireNonNull(refusal).code()).isEqualTo("unknown-country"));
    }

    private <T> List<T> of(Class<T> type) {
        Stream<Object> commands = plan.steps().stream().map(Step::command);
        return commands.filter(type::isInstance).map(type::cast).toList();
    }
}
