package org.treerings.commands;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Versions.Version;
import org.treerings.kernel.identity.EntryId;

/**
 * Whether something that can be taken back stands.
 *
 * @param as what it stands as; absent while it is withdrawn
 * @param withdrawnBecause absent while it stands; empty where nobody is asked why
 */
public record Standing<V>(@Nullable V as, @Nullable String withdrawnBecause) {

    public static <V> Standing<V> as(V value) {
        return new Standing<>(value, null);
    }

    public static <V> Standing<V> withdrawn(String reason) {
        return new Standing<>(null, reason);
    }

    public boolean stands() {
        return as != null;
    }

    /** What it stands as by that statement's day; empty if it does not. */
    public static <V> Optional<V> on(Versions<Standing<V>> item, Statement statement) {
        return item.on(statement.day())
                .flatMap(version -> Optional.ofNullable(version.value().as()));
    }

    /** Whether it ever stood, whatever became of it. */
    public static <V> boolean ever(Versions<Standing<V>> item) {
        return item.standing().anyMatch(version -> version.value().stands());
    }

    /** Whether it was taken back and not taken up again by that statement's day. */
    public static <V> boolean isWithdrawn(Versions<Standing<V>> item, Statement statement) {
        return item.on(statement.day())
                .filter(version -> !version.value().stands())
                .isPresent();
    }

    /** Whether an entry is the only one left that let it stand, so that all beneath rests on it. */
    public static <V> boolean restsOn(Versions<Standing<V>> item, EntryId entry) {
        return item.standing()
                .filter(version -> version.value().stands())
                .map(Version::entry)
                .toList()
                .equals(List.of(entry));
    }

    /** The withdrawals that would take back nothing without that entry. */
    public static <V> Stream<EntryId> restingOn(Versions<Standing<V>> item, EntryId entry) {
        return restsOn(item, entry)
                ? item.standing().map(Version::entry).filter(other -> !other.equals(entry))
                : Stream.empty();
    }
}
