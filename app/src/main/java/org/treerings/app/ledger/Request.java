package org.treerings.app.ledger;

/**
 * A request that came with a key of its own, so that it can be sent again without being done again.
 *
 * @param fingerprint of all that it asked for: another request under the same key is told apart by it
 */
public record Request(String actor, String key, String fingerprint) {

    boolean hasKeyOf(Request other) {
        return actor.equals(other.actor) && key.equals(other.key);
    }
}
