package org.treerings.app.web.writing;

/** The key belongs to a request that asked for something else. */
final class KeyReused extends RuntimeException {

    private static final long serialVersionUID = 1;

    KeyReused() {
        super("This Idempotency-Key came with another request before; take a new key for a new request.");
    }
}
