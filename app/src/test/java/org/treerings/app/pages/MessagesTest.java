package org.treerings.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treerings.kernel.event.StoredEvents;
import org.treerings.queries.facts.State;
import org.treerings.queries.index.IndexState;
import org.treerings.queries.profile.Finding;
import org.treerings.queries.profile.ValueState;
import org.treerings.queries.progress.Status;

/** The words of the pages themselves. */
class MessagesTest {

    private static Properties messages(String file) throws IOException {
        try (InputStream words = Objects.requireNonNull(MessagesTest.class.getResourceAsStream(file))) {
            Properties messages = new Properties();
            messages.load(new InputStreamReader(words, StandardCharsets.UTF_8));
            return messages;
        }
    }

    @Test
    void sayTheSameInBothLanguages() throws IOException {
        Properties english = messages("/messages.properties");
        Properties chinese = messages("/messages_zh.properties");
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(holes(chinese.getProperty(key))).as(key).isEqualTo(holes(english.getProperty(key))));
    }

    private static long holes(String message) {
        return message.chars().filter(character -> character == '{').count();
    }

    static Stream<String> words() {
        return Stream.of(
                        StoredEvents.byName().keySet().stream().map(kind -> "kind." + kind),
                        Stream.of(ValueState.values()).map(state -> "state." + state.word()),
                        Stream.of(State.values()).map(state -> "state." + state.word()),
                        Stream.of(IndexState.values()).map(state -> "index." + state.word()),
                        Stream.of(Finding.Severity.values()).map(severity -> "severity." + severity.word()),
                        Stream.of(Status.values()).map(status -> "progress." + status.word()),
                        Stream.of(Status.values()).map(status -> "progress.means." + status.word()))
                .flatMap(words -> words);
    }

    @ParameterizedTest
    @MethodSource("words")
    void knowEachWordOfTheRecord(String key) throws IOException {
        assertThat(messages("/messages.properties")).containsKey(key);
    }
}
