package org.treerings.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.CommitmentEvent;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.IndicatorAssessed;
import org.treerings.kernel.event.OfficersEvent;
import org.treerings.kernel.event.PathwayEvent;
import org.treerings.kernel.event.PayloadErased;
import org.treerings.kernel.event.ResourceEvent;
import org.treerings.kernel.event.StoredEvents;

/** docs/events.md is written from the code; delete it and run this test to have it written anew. */
class EventCatalogueTest {

    private static final Path PAGE = Path.of("..", "docs", "events.md");
    private static final Path SOURCES =
            Path.of("..", "shared-kernel", "src", "main", "java", "org", "treerings", "kernel", "event");
    private static final Pattern SUMMARY = Pattern.compile("/\\*\\*\\s*(.*?)(?=\\s*(?:\\*\\s*@|\\*/))", Pattern.DOTALL);
    private static final Map<Class<?>, String> STREAMS = Map.of(
            CommitmentEvent.class, "commitment:{city}/{commitment}",
            PathwayEvent.class, "pathway:{city}",
            IndicatorAssessed.class, "index:{city}/{year}",
            ResourceEvent.class, "resource:{city}/{resource}",
            OfficersEvent.class, "officers:{city}");
    private static final String INTRODUCTION = """
            # Events

            What can have happened, as it is stored. Written from `shared-kernel/.../kernel/event`; a test fails when it is stale.
            `?` marks what may be absent, which means unknown, never zero. `statedOn` is the day the city said it; when it was
            recorded, by whom, why and from which source stand in the ledger and in the event's metadata
            (`actor`, `role`, `reason`, `sourceDocument`, `sourceLine`, `sourceDate`, `correlationId`, `causationId`).

            | event | stored as | stream | fields | meaning |
            | --- | --- | --- | --- | --- |
            """;

    @Test
    void isUpToDate() throws IOException {
        String page = INTRODUCTION
                + StoredEvents.byName().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                        .map(entry -> row(entry.getValue()))
                        .collect(Collectors.joining());
        if (!Files.exists(PAGE)) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String row(Class<? extends CityEvent> event) {
        String fields = Arrays.stream(event.getRecordComponents())
                .map(EventCatalogueTest::field)
                .collect(Collectors.joining(", "));
        return "| %s | `%s` %d | %s | %s | %s |%n"
                .formatted(
                        event.getSimpleName(),
                        StoredEvents.stored(event).name(),
                        StoredEvents.stored(event).revision(),
                        stream(event),
                        fields,
                        meaning(event));
    }

    private static String stream(Class<?> event) {
        if (event == EntryRetracted.class || event == PayloadErased.class) {
            return "any";
        }
        return STREAMS.entrySet().stream()
                .filter(kind -> kind.getKey().isAssignableFrom(event))
                .map(kind -> "`" + kind.getValue() + "`")
                .findFirst()
                .orElse("`city:{city}`");
    }

    private static String field(RecordComponent component) {
        AnnotatedElement type = component.getAnnotatedType();
        return component.getName() + (type.isAnnotationPresent(Nullable.class) ? "?" : "");
    }

    private static String meaning(Class<?> event) {
        try {
            Matcher comment = SUMMARY.matcher(Files.readString(SOURCES.resolve(event.getSimpleName() + ".java")));
            assertThat(comment.find()).as("comment of %s", event).isTrue();
            return comment.group(1)
                    .replaceAll("\\s*\\*?\\s*\\R\\s*\\*\\s*", " ")
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
