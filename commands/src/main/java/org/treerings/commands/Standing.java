package org.treerings.commands;

import java.time.LocalDate;
import java.util.ArrayList;
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

    /** What it stands as by that statement's day; empty if it does not, or if that was erased. */
    public static <V> Optional<V> on(Versions<Standing<V>> item, Statement statement) {
        return item.legible(statement.day())
                .flatMap(version -> Optional.ofNullable(version.value().as()));
    }

    /** Whether it ever stood, whatever became of it. */
    public static <V> boolean ever(Versions<Standing<V>> item) {
        return item.standing().anyMatch(version -> version.value().stands());
    }

    /** The first day on which it stood; empty if it never did. */
    static <V> Optional<LocalDate> since(Versions<Standing<V>> item) {
        return item.standing()
                .filter(version -> version.value().stands())
                .map(Version::day)
                .findFirst();
    }

    /** Whether it was taken back and not taken up again by that statement's day. */
    public static <V> boolean isWithdrawn(Versions<Standing<V>> item, Statement statement) {
        return item.on(statement.day())
                .filter(version -> !version.value().stands())
                .isPresent();
    }

    /** Withdrawals that take back nothing, and contents of days on which it does not stand to hold them. */
    public static <V> Stream<EntryId> hanging(Versions<Standing<V>> item, Stream<? extends Versions<?>> contents) {
        Stream<EntryId> unheld = contents.flatMap(Versions::standing)
                .filter(content -> !holds(item, content.day()))
                .map(Version::entry);
        return Stream.concat(idle(item), unheld);
    }

    /** Before the first that was said of it, it stands since the earliest of its contents. */
    private static <V> boolean holds(Versions<Standing<V>> item, LocalDate day) {
        return item.on(day).map(version -> version.value().stands()).orElseGet(() -> ever(item));
    }

    private static <V> Stream<EntryId> idle(Versions<Standing<V>> item) {
        List<EntryId> idle = new ArrayList<>();
        boolean stood = false;
        for (Version<Standing<V>> version : item.standing().toList()) {
            if (!stood && !version.value().stands()) {
                idle.add(version.entry());
            }
            stood = version.value().stands();
        }
        return idle.stream();
    }
}
