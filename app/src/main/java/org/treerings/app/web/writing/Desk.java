package org.treerings.app.web.writing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.treerings.app.ledger.Entry;
import org.treerings.app.ledger.Ledger;
import org.treerings.app.ledger.Request;
import org.treerings.app.ledger.RequestRepeated;
import org.treerings.app.ledger.Requests;
import org.treerings.app.security.Role;
import org.treerings.commands.Cities;
import org.treerings.commands.CommandRejected;
import org.treerings.commands.Rules;
import org.treerings.commands.StaleItem;
import org.treerings.commands.VersionRequired;
import org.treerings.commands.Words;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;

/**
 * Where every write is taken in. A request that was answered before is answered the same again, whatever has happened
 * since; a race that was lost is run again, for the item itself may be untouched.
 */
public final class Desk {

    private static final EntryId NO_ENTRY = new EntryId(new UUID(0, 0));

    private final Commands commands;
    private final Requests requests;
    private final Ledger ledger;
    private final Cities cities;
    private final CurrentItems items;
    private final Clock clock;

    public Desk(Commands commands, Requests requests, Ledger ledger, Cities cities, CurrentItems items, Clock clock) {
        this.commands = commands;
        this.requests = requests;
        this.ledger = ledger;
        this.cities = cities;
        this.items = items;
        this.clock = clock;
    }

    /**
     * Has an officer's change of one item decided.
     *
     * @param path of the item
     * @param command what is asked for, given the day on which it is stated
     */
    Written write(Edit edit, CityId city, @Nullable String path, Said said, Function<LocalDate, Object> command) {
        Role role = edit.role(city);
        ZoneId timeZone = Rules.cityIsRegistered(cities, city);
        Object right = command.apply(day(timeZone, said.statedOn()));
        EntryId wrong = said.corrects();
        if (wrong == null) {
            return write(edit, role, city, path, said, () -> right);
        }
        Object correction = Corrections.of(wrong, Given.reason(said), right, day(timeZone, null));
        try {
            return write(edit, role, city, path, said, () -> correction);
        } catch (CommandRejected e) {
            throw Corrections.asSent(e);
        }
    }

    /**
     * Has a change decided that someone may make in a role.
     *
     * @param command makes what is asked for; left alone where the request was answered before, so that it may go by
     *     what has changed since
     */
    Written write(Edit edit, Role role, CityId city, @Nullable String path, Said said, Supplier<Object> command) {
        Request request = request(edit, said);
        return answered(request).orElseGet(() -> {
            Provenance who =
                    Provenance.live(edit.visitor().actor(), role.word(), Words.plainIfGiven("reason", said.reason()));
            try {
                Object wanted = command.get();
                EntryId expected = expected(edit);
                return Written.of(Race.run(() -> commands.decide(wanted, who, expected, request)));
            } catch (RequestRepeated _) {
                return answered(request).orElseThrow();
            } catch (StaleItem | VersionRequired | ConcurrencyException e) {
                return answered(request).orElseThrow(() -> refusal(e, city, path));
            }
        });
    }

    /** The day the city says it: the one that is given, or its today. */
    LocalDate day(CityId city, Said said) {
        return day(Rules.cityIsRegistered(cities, city), said.statedOn());
    }

    /** The same, of a city that is not registered yet. */
    LocalDate day(ZoneId timeZone, @Nullable LocalDate given) {
        return given != null ? given : LocalDate.now(clock.withZone(timeZone));
    }

    private Optional<Written> answered(@Nullable Request request) {
        return Optional.ofNullable(request)
                .flatMap(asked -> requests.find(asked.actor(), asked.key()).map(told -> {
                    if (!told.fingerprint().equals(asked.fingerprint())) {
                        throw new KeyReused();
                    }
                    return Written.of(told.receipt());
                }));
    }

    private static @Nullable Request request(Edit edit, Said said) {
        String key = edit.key();
        String actor = edit.visitor().actor().value();
        return key == null ? null : new Request(actor, key, Fingerprint.of(edit.target(), said));
    }

    private @Nullable EntryId expected(Edit edit) {
        Long seen = edit.seen();
        return seen == null
                ? null
                : ledger.at(seen).map(Entry::id).map(EntryId::new).orElse(NO_ENTRY);
    }

    private RuntimeException refusal(RuntimeException e, CityId city, @Nullable String path) {
        return e instanceof ConcurrencyException
                ? e
                : new StaleVersion(e instanceof StaleItem, path == null ? null : items.at(city, path));
    }
}
