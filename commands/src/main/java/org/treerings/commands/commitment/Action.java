package org.treerings.commands.commitment;

import static org.treerings.commands.Entries.append;
import static org.treerings.commands.Entries.changes;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
        Versions<EntryId> confirmations) {

    Action() {
        this(new Versions<>(), new Versions<>(), new Versions<>(), new Versions<>(), new TreeMap<>(), new Versions<>());
    }

    boolean add(ActionAdded event, Statement statement) {
        if (!changes(standing, statement, Standing.as(event.title().text()))) {
            return false;
        }
        CommitmentRules.actionStandsUnderNoOtherTitle(standing, event.action(), statement);
        return append(event);
    }

    boolean withdraw(ActionWithdrawn event, Statement statement) {
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
        Measure kept = baselineOn(statement)
                .map(earlier -> earlier.keepingNotes(fitting))
                .orElse(fitting);
        BaselineRecorded event = command.event(own, kept);
        return append(event, baseline, statement, Baseline.of(event));
    }

    boolean update(UpdateTarget command, Statement statement, Framework framework) {
        CommitmentRules.dueAfterItWasStated(command.dueOn(), statement);
        Filling measure = command.measure();
        TargetUpdated event =
                command.event(measure == null ? null : comparable(measure, command, statement, framework));
        return append(event, target, statement, Target.of(event));
    }

    boolean report(ReportProgress command, Statement statement, Framework framework, Resources resources) {
        Rules.measuredDayHasCome(command.measuredOn(), statement);
        ProgressReported event = command.event(comparable(command.measure(), command, statement, framework));
        Versions<Report> report = reports.getOrDefault(command.measuredOn(), new Versions<>());
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
        if (confirmations.holds(statement.day(), held)) {
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
            case ValueConfirmed confirmed -> confirmations.add(entry, statement, confirmed.confirmed());
        }
    }

    Stream<Versions<?>> items() {
        return Stream.concat(
                Stream.of(standing, description, baseline, target, confirmations), reports.values().stream());
    }

    /** The entries that would hang in the air without the given one. */
    Stream<EntryId> restingOn(EntryId entry) {
        if (Standing.restsOn(standing, entry)) {
            return items().flatMap(Versions::standing).map(Version::entry).filter(other -> !other.equals(entry));
        }
        return confirmations
                .standing()
                .filter(confirmation -> confirmation.value().equals(entry))
                .map(Version::entry);
    }

    private Versions<?> item(Item item) {
        return switch (item) {
            case DESCRIPTION -> description;
            case BASELINE -> baseline;
            case TARGET -> target;
        };
    }

    private Optional<Baseline> baselineOn(Statement statement) {
        return baseline.on(statement.day()).map(Version::value);
    }

    /** Targets and reports are read against the baseline, so they fit the sentence it fills, or would fill. */
    private Measure comparable(Filling measure, ActionCommand command, Statement statement, Framework framework) {
        @Nullable
        SentenceTemplate template = baselineOn(statement)
                .map(held -> held.sentenceTemplate(framework))
                .orElseGet(() -> framework
                        .action(command.commitment(), command.action())
                        .flatMap(offered -> Optional.ofNullable(offered.baseline())))
                .orElse(null);
        return MeasureRules.measureOrWordsFit(measure.in(template), template);
    }
}
