package org.treerings.app.security;

import java.util.Set;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.CityId;

/**
 * Who is asking, as far as the ledger may know.
 *
 * @param cities the cities that an officer speaks for
 */
public record Visitor(ActorId actor, Set<Role> roles, Set<CityId> cities) {

    /** Whoever has the data directory in hand. */
    public static Visitor atTheCommandLine(ActorId actor) {
        return new Visitor(actor, Set.of(Role.OPERATOR), Set.of());
    }

    /**
     * The role in which the visitor may bring in a document of the city.
     *
     * @throws NotYourCity if there is none
     */
    public Role importing(CityId city) {
        if (roles.contains(Role.OFFICER) && cities.contains(city)) {
            return Role.OFFICER;
        }
        if (roles.contains(Role.OPERATOR)) {
            return Role.OPERATOR;
        }
        throw new NotYourCity(city);
    }
}
