package org.treerings.commands;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.treerings.commands.Versions.Version;
import org.treerings.kernel.identity.EntryId;

/** Takes a wrong entry back, and may record anew in its place. A refusal on the way leaves the record as it was. */
public final class Correction {

    private Correction() {}

    /** Takes an entry back and leaves its place empty. True, for the command's answer. */
    public static boolean retract(Retraction command, Correctable entity) {
        Rules.isRetractable(command.entry(), entity);
        return leavingNothingHanging(command.entry(), entity, () -> Entries.append(command.retraction()));
    }

    /**
     * Corrects an entry.
     *
     * @param metadata of the command; it need not tell what was seen, for the entry that is meant has a name
     * @param anew records what is right, under metadata that let it, and tells whether that changed something
     * @throws StaleItem if it does tell, and the item has changed since
     */
    public static boolean of(Retraction command, Correctable entity, MetaData metadata, Predicate<MetaData> anew) {
        Versions<?> item = Rules.isRetractable(command.entry(), entity);
        Seen.of(metadata).allowIfTold(item);
        MetaData whatever = metadata.and(Seen.EXPECTED, Seen.ANY);
        return leavingNothingHanging(
                command.entry(), entity, () -> replace(command, entity, item, () -> anew.test(whatever)));
    }

    private static boolean replace(Retraction command, Correctable entity, Versions<?> item, BooleanSupplier anew) {
        Version<?> wrong = item.find(command.entry()).orElseThrow();
        Entries.append(command.retraction());
        Set<EntryId> touches = entity.alike(item).stream()
                .flatMap(alike -> Stream.ofNullable(alike.lastTouched()))
                .collect(toSet());
        if (!anew.getAsBoolean()) {
            throw new CommandRejected(
                    "correction-holds-already",
                    "command",
                    "Without entry " + wrong.entry() + " this holds already; retract that entry instead.");
        }
        Versions<?> place = entity.alike(item).stream()
                .filter(alike -> alike.lastTouched() != null && !touches.contains(alike.lastTouched()))
                .findFirst()
                .orElseThrow(() -> ofAnother(wrong, " is about something else; correct it by what it is about."));
        if (place.find(wrong.entry()).isPresent()) {
            isAnother(wrong, place);
        } else if (place.standing().count() > 1) {
            throw ofAnother(wrong, " cannot move to where something stands; retract it, and change that by itself.");
        }
        return true;
    }

    private static CommandRejected ofAnother(Version<?> wrong, String reason) {
        return new CommandRejected("correction-of-another-item", "command", "Entry " + wrong.entry() + reason);
    }

    private static void isAnother(Version<?> wrong, Versions<?> item) {
        Version<?> right = item.find(Objects.requireNonNull(item.lastTouched())).orElseThrow();
        if (!wrong.erased() && wrong.day().equals(right.day()) && wrong.value().equals(right.value())) {
            throw new CommandRejected(
                    "correction-identical",
                    "command",
                    "This is what entry " + wrong.entry() + " says already; give what is right instead.");
        }
    }

    /** What hung in the air before is no fault of this change. */
    private static boolean leavingNothingHanging(EntryId entry, Correctable entity, BooleanSupplier change) {
        Set<EntryId> before = entity.hanging().collect(toSet());
        boolean changed = change.getAsBoolean();
        List<EntryId> since =
                entity.hanging().filter(not(before::contains)).distinct().toList();
        Rules.nothingRestsOn(entry, since);
        return changed;
    }
}
