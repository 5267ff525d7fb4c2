package org.treerings.app.ledger.publication;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treerings.app.ledger.checkpoint.LogKey;
import org.treerings.app.ledger.witness.Witness;

/**
 * Where and how a node publishes.
 *
 * @param directory of tiles and checkpoint
 * @param keyFile the file of the log's key, which is made where a log begins
 * @param origin of the log; absent for the one that there is, or one with a name by chance
 * @param alsoMlDsa whether a new key also signs by ML-DSA-44
 * @param outside where the last checkpoint is kept, too
 * @param witnesses who are asked to sign each checkpoint
 */
public record Setup(
        Path directory,
        Path keyFile,
        @Nullable String origin,
        boolean alsoMlDsa,
        @Nullable Path outside,
        List<Witness> witnesses) {

    List<Path> copies() {
        return Stream.concat(Stream.of(directory), Stream.ofNullable(outside)).toList();
    }

    /** The key that is there, if there is one. */
    Optional<LogKey> key() {
        return LogKey.in(keyFile);
    }

    /** The key of a log that begins. */
    LogKey keyToBegin() {
        LogKey there = LogKey.in(keyFile).orElse(null);
        if (there != null) {
            if (origin != null && !there.origin().equals(origin)) {
                throw new Diverged("The key in %s is that of the log %s; %s needs another."
                        .formatted(keyFile, there.origin(), origin));
            }
            return there;
        }
        LogKey made = LogKey.generate(origin == null ? "localhost/treerings/" + UUID.randomUUID() : origin, alsoMlDsa);
        made.keep(keyFile);
        return made;
    }
}
