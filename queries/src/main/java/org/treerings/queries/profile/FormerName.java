package org.treerings.queries.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.treerings.kernel.identity.EntryId;
import org.treerings.queries.facts.Fact;

/**
 * A name that the city had before.
 *
 * @param countsFrom the day from which it was the name, known or at latest
 * @param until the day from which the next one counts
 * @param entry that gave it
 */
public record FormerName(String value, LocalDate countsFrom, LocalDate until, EntryId entry) {

    /** Those of the names, in their order, that another one followed on a later day. */
    static List<FormerName> of(List<Fact> names, String current) {
        List<FormerName> former = new ArrayList<>();
        for (int place = 0; place < names.size() - 1; place++) {
            Fact name = names.get(place);
            LocalDate until = names.get(place + 1).countsFrom();
            String value = Overview.name(name);
            boolean inForce = until.isAfter(name.countsFrom());
            if (inForce && !value.equals(current)) {
                former.removeIf(earlier -> earlier.value().equals(value));
                former.add(new FormerName(value, name.countsFrom(), until, name.entry()));
            }
        }
        return List.copyOf(former);
    }
}
