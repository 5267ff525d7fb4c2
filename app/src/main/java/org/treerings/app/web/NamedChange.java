package org.treerings.app.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.treerings.app.security.Directory;
import org.treerings.app.security.Visitor;
import org.treerings.kernel.identity.ActorId;
import org.treerings.queries.Page;
import org.treerings.queries.facts.Change;

/**
 * A change, with the name of who made it where the visitor may know it.
 *
 * @param causation the message that it was caused by
 * @param actorName absent for strangers, for whoever gave no name, and once it is erased
 */
record NamedChange(
        @JsonUnwrapped Change change,
        @Nullable String causation,
        @Nullable String actorName) {

    static Page<NamedChange> named(
            Page<Change> page, Map<Long, String> causations, Directory directory, @Nullable Visitor visitor) {
        return new Page<>(named(page.items(), causations, directory, visitor), page.next());
    }

    static List<NamedChange> named(
            List<Change> changes, Map<Long, String> causations, Directory directory, @Nullable Visitor visitor) {
        Map<ActorId, String> names = directory.names(known(changes, visitor));
        return changes.stream()
                .map(change -> new NamedChange(change, causations.get(change.position()), names.get(change.actor())))
                .toList();
    }

    private static Set<ActorId> known(List<Change> changes, @Nullable Visitor visitor) {
        return changes.stream()
                .map(Change::actor)
                .filter(actor -> visitor != null && visitor.mayName(actor))
                .collect(Collectors.toSet());
    }
}
