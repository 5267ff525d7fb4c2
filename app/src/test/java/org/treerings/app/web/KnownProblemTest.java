package org.treerings.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Every code that a request can be refused with is explained, and no other. */
class KnownProblemTest {

    /** Where a code is the first argument, and the call up to it. */
    private static final Pattern REFUSAL = Pattern.compile(
            "new (?:CommandRejected|NotThere|Gone|UnreadableDocument)\\(\\s*([^;]*?),\\s", Pattern.DOTALL);

    /** Where it is the second one, after a status that may be chosen. */
    private static final Pattern PROBLEM =
            Pattern.compile("Problem\\.of\\(\\s*[^,]*?HttpStatus\\.[^,]*,\\s*([^;]*?),\\s", Pattern.DOTALL);

    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z0-9]+)*)\"");

    @Test
    void explainsEveryCodeInTheSources() {
        assertThat(inTheSources()).hasSizeGreaterThan(50).isSubsetOf(KnownProblem.ALL.keySet());
    }

    @Test
    void explainsNothingThatCannotHappen() {
        Set<String> possible = inTheSources();
        for (HttpStatus status : HttpStatus.values()) {
            possible.add(status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        assertThat(possible).containsAll(KnownProblem.ALL.keySet());
    }

    private static Set<String> inTheSources() {
        return Stream.of(Path.of("src/main/java"), Path.of("../commands/src/main/java"))
                .flatMap(KnownProblemTest::sources)
                .flatMap(source -> Stream.of(REFUSAL, PROBLEM)
                        .flatMap(call -> call.matcher(source).results())
                        .map(call -> call.group(1)))
                .flatMap(argument -> CODE.matcher(argument).results())
                .map(code -> code.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> sources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(KnownProblemTest::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
