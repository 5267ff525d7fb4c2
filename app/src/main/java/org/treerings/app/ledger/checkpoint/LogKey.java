package org.treerings.app.ledger.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a log signs with: an Ed25519 key and, if it has one, an ML-DSA-44 key of the same name, the log's origin. */
public final class LogKey {

    private final List<SigningKey> keys;

    private LogKey(List<SigningKey> keys) {
        this.keys = keys;
        boolean named = keys.stream().allMatch(key -> key.verifier().name().equals(origin()));
        if (!named || keys.getFirst().verifier().type() != Scheme.ED25519.type) {
            throw new Malformed("a log has an Ed25519 key first, and its keys have one name");
        }
    }

    /** A new one. */
    public static LogKey generate(String origin, boolean alsoMlDsa) {
        SigningKey first = SigningKey.freshEd25519(origin);
        return new LogKey(alsoMlDsa ? List.of(first, SigningKey.freshMlDsa(origin)) : List.of(first));
    }

    /** From the 32 bytes that an Ed25519 key is made from. */
    public static LogKey of(String origin, byte[] seed) {
        return new LogKey(List.of(SigningKey.ed25519(origin, seed)));
    }

    /** The one in a file, if there is a file. */
    public static Optional<LogKey> in(Path file) {
        try {
            List<SigningKey> keys = Files.readString(file)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(SigningKey::parse)
                    .toList();
            if (keys.isEmpty()) {
                throw new Malformed("there is no key in " + file);
            }
            return Optional.of(new LogKey(keys));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The log's key cannot be read: " + file, e);
        }
    }

    /** Keeps it in a file for its owner alone. */
    public void keep(Path file) {
        try {
            Path fresh = Files.createTempFile(
                    file.toAbsolutePath().getParent(),
                    "key",
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(
                    fresh, keys.stream().map(key -> key.written() + "\n").collect(Collectors.joining()));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The log's key cannot be kept: " + file, e);
        }
    }

    public String origin() {
        return keys.getFirst().verifier().name();
    }

    /** The keys that verify, Ed25519 first. */
    public List<VerifierKey> verifiers() {
        return keys.stream().map(SigningKey::verifier).toList();
    }

    public Note sign(Checkpoint checkpoint, Instant now) {
        String text = checkpoint.text();
        return new Note(text, keys.stream().map(key -> key.sign(text, now)).toList());
    }
}
