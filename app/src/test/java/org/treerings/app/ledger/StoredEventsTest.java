package org.treerings.app.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.Stored;
import org.treerings.kernel.event.StoredEvents;
import tools.jackson.databind.json.JsonMapper;

/** What is in the ledger must be read for ever: each event and revision has a file here that never changes. */
class StoredEventsTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "events");

    private final Serializer serializer = EventSerializer.create();

    @Test
    void haveTheNamesTheyWereFirstStoredUnder() {
        assertThat(new TreeSet<>(StoredEvents.byName().keySet()))
                .containsExactly(
                        "action-added",
                        "action-described",
                        "action-withdrawn",
                        "baseline-recorded",
                        "city-described",
                        "city-registered",
                        "city-renamed",
                        "commitment-made",
                        "commitment-withdrawn",
                        "entry-retracted",
                        "head-of-government-named",
                        "population-recorded",
                        "profile-imported",
                        "progress-reported",
                        "target-updated",
                        "value-confirmed");
    }

    @Test
    void haveASampleEach() {
        Map<Class<?>, CityEvent> samples =
                SampleEvents.all().stream().collect(toMap(CityEvent::getClass, Function.identity()));
        assertThat(samples.keySet())
                .containsExactlyInAnyOrderElementsOf(StoredEvents.byName().values());
    }

    static Stream<CityEvent> samples() {
        return SampleEvents.all().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void areStoredAsTheirGoldenFileSays(CityEvent event) throws IOException {
        SerializedObject<byte[]> stored = serializer.serialize(event, byte[].class);
        Stored name = StoredEvents.stored(event.getClass());
        assertThat(stored.getType().getName()).isEqualTo(name.name());
        assertThat(stored.getType().getRevision()).isEqualTo(String.valueOf(name.revision()));

        Path golden = GOLDEN.resolve(name.name() + "-" + name.revision() + ".json");
        if (!Files.exists(golden)) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, pretty(stored.getData()));
            fail("wrote %s for review: it is for ever once it is committed", golden);
        }
        assertThat(pretty(stored.getData())).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void areReadBackEqual(CityEvent event) {
        CityEvent read = serializer.deserialize(serializer.serialize(event, byte[].class));
        assertThat(read).isEqualTo(event);
    }

    private static String pretty(byte[] json) {
        JsonMapper mapper = JsonMapper.builder().build();
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(mapper.readTree(new String(json, UTF_8)))
                + "\n";
    }
}
