package org.treerings.app.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treerings.app.audit.Question;

/** Understands the words of {@code verify}: a target, and options as {@code --name value} or {@code --name=value}. */
final class VerifyWords {

    private static final Set<String> REPEATED = Set.of("--key", "--witness");
    private static final Set<String> ONCE = Set.of("--origin", "--older", "--log", "--quorum");

    private final Map<String, List<String>> values = new HashMap<>();
    private @Nullable String target;

    private VerifyWords() {}

    /** The question that words ask, or nothing if they cannot be meant. */
    static Optional<Question> question(List<String> words) {
        VerifyWords read = new VerifyWords();
        return read.take(words.iterator()) ? read.question() : Optional.empty();
    }

    private boolean take(Iterator<String> words) {
        boolean understood = true;
        while (understood && words.hasNext()) {
            understood = take(words.next(), words);
        }
        return understood && ONCE.stream().allMatch(name -> all(name).size() <= 1);
    }

    private boolean take(String word, Iterator<String> following) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        if (REPEATED.contains(name) || ONCE.contains(name)) {
            if (equals < 0 && !following.hasNext()) {
                return false;
            }
            values.computeIfAbsent(name, _ -> new ArrayList<>())
                    .add(equals < 0 ? following.next() : word.substring(equals + 1));
            return true;
        }
        if (word.startsWith("-")) {
            // Settings of the program, which another reads.
            return word.startsWith("--") && equals > 0;
        }
        boolean first = target == null;
        target = word;
        return first;
    }

    private Optional<Question> question() {
        String quorum = one("--quorum");
        boolean logWithoutBundle = one("--log") != null && target == null;
        if (logWithoutBundle || (quorum != null && !quorum.matches("[0-9]{1,3}"))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Question(
                    target,
                    all("--key"),
                    one("--origin"),
                    one("--older") == null ? null : Path.of(one("--older")),
                    one("--log"),
                    all("--witness"),
                    quorum == null ? null : Integer.valueOf(quorum)));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    private @Nullable String one(String name) {
        return all(name).isEmpty() ? null : all(name).getFirst();
    }
}
