package org.treerings.app.audit;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treerings.app.audit.Verdict.CannotTell;
import org.treerings.app.audit.Verdict.Wrong;

/** Verifier keys as they are handed in: written out, or in files with one in a line. */
final class KeyTexts {

    /** Bytes. */
    static final int LARGEST = 64 << 10;

    private KeyTexts() {}

    /** The different keys that an option's words mean, or throws {@link CannotTell} if one of them means none. */
    static List<VerifierKey> read(String option, List<String> words) {
        try {
            return words.stream().flatMap(word -> read(option, word)).distinct().toList();
        } catch (Wrong e) {
            throw new CannotTell(e.sentence());
        }
    }

    private static Stream<VerifierKey> read(String option, String word) {
        Path file = file(word);
        if (file == null) {
            return Stream.of(VerifierKey.parse(option, word));
        }
        byte[] bytes = DirectoryFiles.read(file, LARGEST);
        return bytes == null ? Stream.of() : lines(word, bytes).stream();
    }

    private static @Nullable Path file(String word) {
        try {
            Path file = Path.of(word);
            return Files.isRegularFile(file) ? file : null;
        } catch (InvalidPathException _) {
            return null;
        }
    }

    /** The keys of a file, one in a line. */
    static List<VerifierKey> lines(String where, byte[] bytes) {
        String text = bytes.length > LARGEST ? null : Strict.utf8(bytes);
        List<VerifierKey> keys = text == null
                ? List.of()
                : text.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> VerifierKey.parse(where, line))
                        .toList();
        if (keys.isEmpty()) {
            throw new Wrong(where, "holds no verifier key");
        }
        return keys;
    }
}
