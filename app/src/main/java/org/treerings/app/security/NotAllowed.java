package org.treerings.app.security;

import org.treerings.kernel.identity.ActorId;

/** The visitor's roles do not allow this. Nothing happened. */
public final class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient ActorId actor;

    NotAllowed(ActorId actor) {
        super("Your roles do not allow this.");
        this.actor = actor;
    }

    public ActorId actor() {
        return actor;
    }
}
