package org.treerings.app.security;

import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.CityId;

/** The visitor may not do this for the city. Nothing happened. */
public final class NotYourCity extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient ActorId actor;
    private final transient CityId city;

    NotYourCity(ActorId actor, CityId city) {
        super("You do not speak for " + city + ": its officers do, and operators may import for it.");
        this.actor = actor;
        this.city = city;
    }

    public ActorId actor() {
        return actor;
    }

    public CityId city() {
        return city;
    }
}
