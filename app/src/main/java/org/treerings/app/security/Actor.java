package org.treerings.app.security;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.ActorId;

/**
 * Whom a pseudonym stands for.
 *
 * @param erasedAt since when nobody can know any more; absent for a known one
 */
public record Actor(
        ActorId id,
        @Nullable String issuer,
        @Nullable String subject,
        @Nullable String name,
        @Nullable String mail,
        @Nullable Instant erasedAt) {

    /** Whether a person's own word adds nothing to what is known here. */
    boolean knows(Person person) {
        return (person.name() == null || Objects.equals(person.name(), name))
                && (person.mail() == null || Objects.equals(person.mail(), mail));
    }
}
