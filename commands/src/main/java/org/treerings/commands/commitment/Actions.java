package org.treerings.commands.commitment;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.treerings.commands.Standing;
import org.treerings.commands.Statement;
import org.treerings.commands.Versions;
import org.treerings.commands.Versions.Version;
import org.treerings.kernel.event.ActionEvent;
import org.treerings.kernel.identity.EntryId;

/** The actions under a commitment, by their ids. */
record Actions(SortedMap<String, Action> byId) {

    Actions() {
        this(new TreeMap<>());
    }

    /** The action, or a blank one that was never added. */
    Action at(ActionCommand command) {
        return byId.getOrDefault(command.action().value(), new Action());
    }

    Action added(ActionCommand command) {
        return CommitmentRules.actionIsAdded(byId.get(command.action().value()), command.action());
    }

    Action taken(ActionCommand command, Statement statement) {
        Action action = added(command);
        CommitmentRules.actionIsNotWithdrawn(action.standing(), command.action(), statement);
        return action;
    }

    void on(ActionEvent event, EntryId entry, Statement statement) {
        byId.computeIfAbsent(event.action().value(), _ -> new Action()).on(event, entry, statement);
    }

    List<Versions<?>> items(Versions<Standing<String>> commitment) {
        return Stream.concat(Stream.of(commitment), byId.values().stream().flatMap(Action::items))
                .toList();
    }

    /** The entries that would hang in the air without the given one, of the commitment or of an action. */
    List<EntryId> restingOn(EntryId entry, Versions<Standing<String>> commitment) {
        Stream<EntryId> inActions = byId.values().stream().flatMap(action -> action.restingOn(entry));
        if (!Standing.restsOn(commitment, entry)) {
            return inActions.toList();
        }
        Stream<EntryId> additions = byId.values().stream()
                .flatMap(action -> action.standing().standing())
                .map(Version::entry);
        return Stream.of(Standing.restingOn(commitment, entry), additions, inActions)
                .flatMap(entries -> entries)
                .toList();
    }
}
