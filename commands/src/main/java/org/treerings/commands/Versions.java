package org.treerings.commands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.EntryId;

/**
 * What was ever recorded of one item, by the day from which it counts, then in the order of recording. Its value on a day
 * is the last version that counts by then and was not retracted: the read side's rule.
 */
public final class Versions<V> {

    /**
     * A value and where it came from.
     *
     * @param day from which it counts
     * @param heardOn see {@link Statement}
     * @param erased whether nobody may go by what it said any more; it holds its place, and stands or is withdrawn as before
     */
    public record Version<V>(
            EntryId entry, LocalDate day, LocalDate heardOn, V value, boolean retracted, boolean erased) {

        private Version<V> retract() {
            return new Version<>(entry, day, heardOn, value, true, erased);
        }

        private Version<V> erase() {
            return new Version<>(entry, day, heardOn, value, retracted, true);
        }

        /** Whether it says just that. */
        boolean says(V other) {
            return !erased && value.equals(other);
        }
    }

    private List<Version<V>> recorded = new ArrayList<>();
    private @Nullable EntryId lastTouched;

    /** By day, then in the order of recording. */
    public List<Version<V>> recorded() {
        return Collections.unmodifiableList(recorded);
    }

    /** The entry that was last recorded here, or last retracted something here; absent if none ever did. */
    public @Nullable EntryId lastTouched() {
        return lastTouched;
    }

    public void add(EntryId entry, Statement statement, V value) {
        int place = recorded.size();
        while (place > 0 && recorded.get(place - 1).day().isAfter(statement.day())) {
            place--;
        }
        recorded.add(place, new Version<>(entry, statement.day(), statement.heardOn(), value, false, false));
        lastTouched = entry;
    }

    /** The version that holds on a day. */
    public Optional<Version<V>> on(LocalDate day) {
        // From the end: what is asked for is nearly always the last, however long the history.
        for (Version<V> version : recorded.reversed()) {
            if (!version.retracted() && !version.day().isAfter(day)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    /** The same, unless it was erased. */
    public Optional<Version<V>> legible(LocalDate day) {
        return on(day).filter(version -> !version.erased());
    }

    /**
     * Whether a statement would change nothing: it repeats the value of its day, or a source heard later has already set
     * the value of exactly that day.
     */
    public boolean settle(Statement statement, V value) {
        return on(statement.day())
                .filter(version -> version.says(value)
                        || (version.day().equals(statement.day())
                                && version.heardOn().isAfter(statement.heardOn())))
                .isPresent();
    }

    /** Whether a value was stated for exactly that day. */
    public boolean holds(LocalDate day, V value) {
        return standing().anyMatch(version -> version.day().equals(day) && version.says(value));
    }

    /** The versions that were not retracted. */
    public Stream<Version<V>> standing() {
        return recorded.stream().filter(version -> !version.retracted());
    }

    public Optional<Version<V>> find(EntryId entry) {
        return recorded.stream()
                .filter(version -> version.entry().equals(entry))
                .findFirst();
    }

    /** Lets a wrong entry count no longer. Unknown entries are no concern of this item. */
    public void retract(EntryId wrong, EntryId retraction) {
        for (int place = 0; place < recorded.size(); place++) {
            if (recorded.get(place).entry().equals(wrong)) {
                recorded.set(place, recorded.get(place).retract());
                lastTouched = retraction;
            }
        }
    }

    /** Has nobody go by what an entry said. Unknown entries are no concern of this item. */
    public void erase(EntryId entry) {
        recorded.replaceAll(version -> version.entry().equals(entry) ? version.erase() : version);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Versions<?> versions
                && recorded.equals(versions.recorded)
                && Objects.equals(lastTouched, versions.lastTouched);
    }

    @Override
    public int hashCode() {
        return recorded.hashCode();
    }
}
