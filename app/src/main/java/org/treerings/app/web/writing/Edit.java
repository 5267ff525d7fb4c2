package org.treerings.app.web.writing;

import org.jspecify.annotations.Nullable;
import org.treerings.app.security.Role;
import org.treerings.app.security.Visitor;
import org.treerings.kernel.identity.CityId;

/**
 * Who asks for a change, how, and on what they looked.
 *
 * @param seen the version named in {@code If-Match}
 * @param key the request's own, from {@code Idempotency-Key}
 * @param target method and path
 */
record Edit(Visitor visitor, @Nullable Long seen, @Nullable String key, String target) {

    /**
     * The role in which the visitor writes for the city. To be asked before anything is told of what was sent.
     *
     * @throws org.treerings.app.security.NotYourCity if there is none
     */
    Role role(CityId city) {
        return visitor.writing(city);
    }
}
