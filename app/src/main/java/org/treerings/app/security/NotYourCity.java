package org.treerings.app.security;

import org.treerings.kernel.identity.CityId;

/** The visitor may not do this for the city. Nothing happened. */
public final class NotYourCity extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotYourCity(CityId city) {
        super("You do not speak for " + city + ": its officers do, and operators may import for it.");
    }
}
