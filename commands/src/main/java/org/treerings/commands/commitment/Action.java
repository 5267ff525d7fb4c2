package org.treerings.commands.commitment;

import static org.treerings.commands.Entries.append;
import static org.treerings.commands.Entries.changes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Reliance;
import org.treerings.commands.Resources;
import org.treerings.commands.Rules;
import org.treerings.commands.Standing;
import org.treerings.commands.Statement;
import org.treerings.commands.Versions;
import org.treerings.commands.Versions.Version;
import org.treerings.kernel.event.ActionAdded;
import org.treerings.kernel.event.ActionDescribed;
import org.treerings.kernel.event.ActionEvent;
import org.treerings.kernel.event.ActionWithdrawn;
import org.treerings.kernel.event.BaselineRecorded;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.event.ProgressReported;
import org.treerings.kernel.event.TargetUpdated;
import org.treerings.kernel.event.ValueConfirmed;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.OwnTemplate;
import org.treerings.kernel.measure.SentenceTemplate;
import org.treerings.kernel.measure.Text;

/** An action under its commitment, and what was said of it. */
record Action(
        Versions<Standing<String>> standing,
        Versions<Text> description,
        Versions<Baseline> baseline,
        Versions<Target> target,
        SortedMap<LocalDate, Versions<Report>> reports,
        SortedMap<Item, Versions<EntryId>> confirmations) {

    Action() {
        this(new Versions<>(), new Versions<>(), new Versions<>(), new Versions<>(), new TreeMap<>(), new TreeMap<>());
    }

    boolean add(ActionAdded event, Statement statement) {
        if (!changes(standing, statement, Standing.as(event.title().text()))) {
            return false;
        }
        CommitmentRules.actionStandsUnderNoOtherTitle(standing, event.action(), statement);
        return append(event);
    }

    boolean withdraw(ActionWithdrawn event, Statement statement) {
        Rules.isThereByThen(standing, "Action " + event.action(), statement);
        if (!changes(standing, statement, Standing.withdrawn(event.reason()))) {
            return false;
        }
        CommitmentRules.actionIsNotWithdrawn(standing, event.action(), statement);
        return append(event);
    }

    boolean describe(ActionDescribed event, Statement statement) {
        return append(event, description, statement, event.description());
    }

    boolean record(RecordBaseline command, Statement statement, Framework framework) {
        Rules.measuredDayHasCome(command.measuredOn(), statement);
        OwnTemplate own = TemplateRules.isWellFormed(command.ownTemplate(), command.template());
        SentenceTemplate template = own == null
                ? CommitmentRules.templateIsOfTheAction(framework, command.template(), command.action())
                : own.template();
        Measure fitting = MeasureRules.measureFits(command.measure(), template);
        Measure kept = baselineOn(statement.day())
                .map(earlier -> earlier.keepingNotes(command, own, fitting))
                .orElse(fitting);
        BaselineRecorded event = command.event(own, kept);
        return append(event, baseline, statement, Baseline.of(event));
    }

    boolean update(UpdateTarget command, Statement statement, Framework framework) {
        CommitmentRules.dueAfterItWasStated(command.dueOn(), statement);
        Filling measure = command.measure();
        TargetUpdated event = command.event(
                measure == null ? null : comparable(measure, target, Target::measure, command, statement, framework));
        return append(event, target, statement, Target.of(event));
    }

    boolean report(ReportProgress command, Statement statement, Framework framework, Resources resources) {
        Rules.measuredDayHasCome(command.measuredOn(), statement);
        Versions<Report> report = reports.getOrDefault(command.measuredOn(), new Versions<>());
        ProgressReported event =
                command.event(comparable(command.measure(), report, Report::measure, command, statement, framework));
        if (!changes(report, statement, Report.of(event))) {
            return false;
        }
        if (command.evidence() != null) {
            Reliance.onResource(resources, command.city(), command.evidence(), "evidence", statement);
        }
        return append(event);
    }

    boolean confirm(ConfirmValue command, Statement statement) {
        Versions<?> item = item(command.item());
        EntryId held = CommitmentRules.valueIsThere(item, command.item(), statement);
        if (confirmations.getOrDefault(command.item(), new Versions<>()).holds(statement.day(), held)) {
            return false;
        }
        statement.seen().allow(item);
        return append(command.event(held));
    }

    void on(ActionEvent event, EntryId entry, Statement statement) {
        switch (event) {
            case ActionAdded added ->
                standing.add(entry, statement, Standing.as(added.title().text()));
            case ActionWithdrawn withdrawn -> standing.add(entry, statement, Standing.withdrawn(withdrawn.reason()));
            case ActionDescribed described -> description.add(entry, statement, described.description());
            case BaselineRecorded recorded -> baseline.add(entry, statement, Baseline.of(recorded));
            case TargetUpdated updated -> target.add(entry, statement, Target.of(updated));
            case ProgressReported reported ->
                reports.computeIfAbsent(reported.measuredOn(), _ -> new Versions<>())
                        .add(entry, statement, Report.of(reported));
            case ValueConfirmed confirmed ->
                confirmations
                        .computeIfAbsent(confirmed.item(), _ -> new Versions<>())
                        .add(entry, statement, confirmed.confirmed());
        }
    }

    Stream<Versions<?>> items() {
        return Stream.concat(Stream.of(standing), contents());
    }

    private Stream<Versions<?>> contents() {
        return Stream.of(List.of(description, baseline, target), confirmations.values(), reports.values())
                .flatMap(Collection::stream);
    }

    Stream<EntryId> hanging() {
        Stream<EntryId> idle = confirmations.values().stream()
                .flatMap(Versions::standing)
                .filter(confirmation -> isRetracted(confirmation.value()))
                .map(Version::entry);
        return Stream.concat(Standing.hanging(standing, contents()), idle);
    }

    private boolean isRetracted(EntryId entry) {
        return contents()
                .anyMatch(item -> item.find(entry).filter(Version::retracted).isPresent());
    }

    private Versions<?> item(Item item) {
        return switch (item) {
            case DESCRIPTION -> description;
            case BASELINE -> baseline;
            case TARGET -> target;
        };
    }

    private Optional<Baseline> baselineOn(LocalDate day) {
        return baseline.legible(day).map(Version::value);
    }

    /** Targets and reports are read against the baseline, so they fit the sentence it fills, or would fill. */
    private Optional<SentenceTemplate> sentence(LocalDate day, ActionCommand command, Framework framework) {
        return baselineOn(day)
                .map(held -> held.sentenceTemplate(framework))
                .orElseGet(() -> framework
                        .action(command.commitment(), command.action())
                        .flatMap(offered -> Optional.ofNullable(offered.baseline())));
    }

    /** The measure as it is recorded, with what was noted of its values before, in the same sentence. */
    private <V> Measure comparable(
            Filling measure,
            Versions<V> item,
            Function<V, @Nullable Measure> measured,
            ActionCommand command,
            Statement statement,
            Framework framework) {
        Optional<SentenceTemplate> sentence = sentence(statement.day(), command, framework);
        SentenceTemplate template = sentence.orElse(null);
        Measure fitting = MeasureRules.measureOrWordsFit(measure.in(template), template);
        return item.legible(statement.day())
                .filter(earlier -> sentence(earlier.day(), command, framework).equals(sentence))
                .map(earlier -> measured.apply(earlier.value()))
                .map(earlier -> earlier.keepingNotes(fitting))
                .orElse(fitting);
    }
}
