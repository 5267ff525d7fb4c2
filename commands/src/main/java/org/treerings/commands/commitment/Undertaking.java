package org.treerings.commands.commitment;

import static org.treerings.commands.Entries.append;
import static org.treerings.commands.Entries.changes;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.treerings.commands.Correctable;
import org.treerings.commands.Lasting;
import org.treerings.commands.Rules;
import org.treerings.commands.Standing;
import org.treerings.commands.Statement;
import org.treerings.commands.Versions;
import org.treerings.kernel.event.ActionEvent;
import org.treerings.kernel.event.CommitmentEvent;
import org.treerings.kernel.event.CommitmentMade;
import org.treerings.kernel.event.CommitmentWithdrawn;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.identity.EntryId;

/**
 * A commitment and the actions under it.
 *
 * @param actions by their ids
 * @param lasting entries that hold no item's value
 */
record Undertaking(Versions<Standing<String>> standing, SortedMap<String, Action> actions, Lasting lasting)
        implements Correctable {

    Undertaking() {
        this(new Versions<>(), new TreeMap<>(), new Lasting());
    }

    boolean make(CommitmentMade event, Statement statement) {
        if (!changes(standing, statement, Standing.as(event.title().text()))) {
            return false;
        }
        CommitmentRules.commitmentStandsUnderNoOtherTitle(standing, event.commitment(), statement);
        return append(event);
    }

    boolean withdraw(CommitmentWithdrawn event, Statement statement) {
        Rules.isThereByThen(standing, "Commitment " + event.commitment(), statement);
        if (!changes(standing, statement, Standing.withdrawn(event.reason()))) {
            return false;
        }
        CommitmentRules.commitmentIsNotWithdrawn(standing, event.commitment(), statement);
        return append(event);
    }

    /** The action, or a blank one that was never added. */
    Action at(ActionCommand command) {
        return actions.getOrDefault(command.action().value(), new Action());
    }

    Action added(ActionCommand command) {
        return CommitmentRules.actionIsAdded(actions.get(command.action().value()), command.action());
    }

    Action taken(ActionCommand command, Statement statement) {
        Action action = added(command);
        CommitmentRules.actionIsNotWithdrawn(action.standing(), command.action(), statement);
        return action;
    }

    void on(CommitmentEvent event, EntryId entry, Statement statement) {
        switch (event) {
            case CommitmentMade made ->
                standing.add(entry, statement, Standing.as(made.title().text()));
            case CommitmentWithdrawn withdrawn ->
                standing.add(entry, statement, Standing.withdrawn(withdrawn.reason()));
            case ActionEvent said ->
                actions.computeIfAbsent(said.action().value(), _ -> new Action())
                        .on(said, entry, statement);
        }
    }

    void on(EntryRetracted event, EntryId retraction) {
        items().forEach(item -> item.retract(event.entry(), retraction));
        lasting.add(retraction);
    }

    @Override
    public List<Versions<?>> items() {
        return Stream.concat(Stream.of(standing), actions.values().stream().flatMap(Action::items))
                .toList();
    }

    /** A report with the wrong measuring day moves to the right one. */
    @Override
    public Collection<? extends Versions<?>> alike(Versions<?> item) {
        return actions.values().stream()
                .map(action -> action.reports().values())
                .filter(reports -> reports.contains(item))
                .findFirst()
                .<Collection<? extends Versions<?>>>map(reports -> reports)
                .orElse(List.of(item));
    }

    @Override
    public Stream<EntryId> hanging() {
        return Stream.concat(
                Standing.hanging(standing, actions.values().stream().flatMap(Action::items)),
                actions.values().stream().flatMap(Action::hanging));
    }
}
