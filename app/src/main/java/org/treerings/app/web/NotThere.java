package org.treerings.app.web;

import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.CityId;

/** What was asked for is not in the record. */
public final class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String code;

    NotThere(String code, String reason) {
        super(reason);
        this.code = code;
    }

    public static NotThere city(CityId city) {
        return new NotThere("unknown-city", "No city " + city + " is registered.");
    }

    static NotThere index(CityId city, int year) {
        return new NotThere("unknown-index", "City " + city + " has assessed nothing for " + year + ".");
    }

    static NotThere version(CityId city, long position) {
        return new NotThere("unknown-version", "No entry of " + city + " stands at position " + position + ".");
    }

    public static NotThere then(CityId city) {
        return new NotThere("not-known-then", "Nothing was known of " + city + " then.");
    }

    public static NotThere tile(String path) {
        return new NotThere("not-found", "The log has no " + path + " at its size.");
    }

    public static NotThere cosigned() {
        return new NotThere("not-found", "No witness has signed a checkpoint of this log.");
    }

    public static NotThere signIn() {
        return new NotThere("not-found", "Nobody can sign in to the pages here: this server knows no issuer for them.");
    }

    static NotThere projection(String name) {
        return new NotThere(
                "unknown-projection", "There is no projection " + name + "; GET /api/projections lists them.");
    }

    public static NotThere actor(ActorId actor) {
        return new NotThere("unknown-actor", "No actor " + actor + " is in the directory.");
    }

    String code() {
        return code;
    }
}
