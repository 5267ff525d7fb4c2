package org.treerings.app.ledger;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Reliance;
import org.treerings.kernel.identity.EntryId;

/**
 * What a command's unit of work knows of an append.
 *
 * @param relied the last versions of the streams that the decision rests on
 */
record CommandScope(Map<String, Long> relied, @Nullable Slip slip) {

    static CommandScope current() {
        if (!CurrentUnitOfWork.isStarted()) {
            return new CommandScope(Map.of(), null);
        }
        UnitOfWork<?> unit = CurrentUnitOfWork.get().root();
        return new CommandScope(
                Reliance.of(unit).stream()
                        .collect(toMap(reliance -> reliance.stream().value(), Reliance::version, Math::min)),
                Slip.of(unit.getMessage().getMetaData()));
    }

    Proposal proposal(List<Proposal.Event> events) {
        return new Proposal(events, relied, slip == null ? null : slip.request());
    }

    void appended(List<Proposal.Event> events, long position) {
        if (slip != null) {
            List<EntryId> entries =
                    events.stream().map(event -> new EntryId(event.id())).toList();
            slip.write(new Receipt(entries, position));
        }
    }
}
