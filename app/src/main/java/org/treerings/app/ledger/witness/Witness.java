package org.treerings.app.ledger.witness;

import java.net.URI;
import org.treerings.app.ledger.checkpoint.Malformed;
import org.treerings.app.ledger.checkpoint.VerifierKey;

/**
 * Someone who signs what this log publishes.
 *
 * @param key that verifies the signatures
 * @param address below which {@code add-checkpoint} lies
 */
public record Witness(VerifierKey key, URI address) {

    /**
     * A verifier key, a blank and an address.
     *
     * @throws Malformed if it is something else
     */
    public static Witness parse(String text) {
        String[] words = text.strip().split(" +", -1);
        if (words.length != 2 || !words[1].matches("https?://.+")) {
            throw new Malformed("a witness is a verifier key, a blank and an http address: " + text);
        }
        try {
            return new Witness(VerifierKey.parse(words[0]), URI.create(words[1]));
        } catch (IllegalArgumentException e) {
            throw new Malformed("a witness has an address such as https://witness.example.org: " + text, e);
        }
    }

    public String name() {
        return key.name();
    }

    URI door() {
        String start = address.toString();
        return URI.create(start + (start.endsWith("/") ? "" : "/") + "add-checkpoint");
    }
}
