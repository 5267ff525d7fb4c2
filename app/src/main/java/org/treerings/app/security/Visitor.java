package org.treerings.app.security;

import java.util.Set;
import java.util.function.Predicate;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.CityId;

/**
 * Who is asking, as far as the ledger may know.
 *
 * @param roles what a token gives: never that of an officer
 * @param speaksFor whether the visitor is an officer of a city at this moment
 */
public record Visitor(ActorId actor, Set<Role> roles, Predicate<CityId> speaksFor) {

    static Visitor of(ActorId actor, Set<Role> roles, Officers officers) {
        return new Visitor(actor, roles, city -> officers.speaksFor(actor, city));
    }

    /** Whoever has the data directory in hand. */
    public static Visitor atTheCommandLine(ActorId actor) {
        return new Visitor(actor, Set.of(Role.OPERATOR), _ -> false);
    }

    /**
     * The role in which the visitor may change what is known of the city.
     *
     * @throws NotYourCity unless it is its officer
     */
    public Role writing(CityId city) {
        if (speaksFor.test(city)) {
            return Role.OFFICER;
        }
        throw new NotYourCity(actor, city);
    }

    /**
     * The role in which the visitor may bring in a document of the city.
     *
     * @throws NotYourCity if there is none
     */
    public Role importing(CityId city) {
        return roles.contains(Role.OPERATOR) && !speaksFor.test(city) ? Role.OPERATOR : writing(city);
    }

    /**
     * The role in which the visitor may run the house.
     *
     * @throws NotAllowed unless it is an operator
     */
    public Role operating() {
        if (roles.contains(Role.OPERATOR)) {
            return Role.OPERATOR;
        }
        throw new NotAllowed(actor);
    }

    /** Whether the visitor may know who stands behind any pseudonym. */
    public boolean knowsNames() {
        return roles.contains(Role.AUDITOR) || roles.contains(Role.OPERATOR);
    }

    /** Whether the visitor may know who stands behind this one: everyone knows themselves. */
    public boolean mayName(ActorId other) {
        return actor.equals(other) || knowsNames();
    }
}
