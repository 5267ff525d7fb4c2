package org.treerings.app.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.HeadOfGovernmentNamed;
import org.treerings.kernel.event.Stored;
import org.treerings.kernel.event.StoredEvents;
import org.treerings.kernel.measure.Text;
import tools.jackson.databind.json.JsonMapper;

/** What is in the ledger must be read for ever: each event and revision has a file here that never changes. */
class StoredEventsTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "events");
    private static final Pattern FILE = Pattern.compile("(.+)-([1-9][0-9]*)\\.json");

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

    static Stream<Path> golden() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("golden")
    void areReadFromEveryFileThatWasEverCommitted(Path file) throws IOException {
        Matcher name = FILE.matcher(file.getFileName().toString());
        assertThat(name.matches()).as("%s is named by event and revision", file).isTrue();
        CityEvent read = read(name.group(1), name.group(2), Files.readAllBytes(file));
        CityEvent sample = SampleEvents.all().stream()
                .filter(event -> StoredEvents.stored(event.getClass()).name().equals(name.group(1)))
                .findFirst()
                .orElseThrow();
        assertThat(read)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(asFirstStored(sample, Integer.parseInt(name.group(2))));
    }

    /** What today's sample would be, had it been stored at an older revision. */
    private static CityEvent asFirstStored(CityEvent today, int revision) {
        return today instanceof HeadOfGovernmentNamed head && revision == 1
                ? new HeadOfGovernmentNamed(
                        head.city(), head.name(), new Text(head.office().text(), "und"), head.statedOn())
                : today;
    }

    @Test
    void haveAFileForEveryRevisionUpToTodays() {
        assertThat(StoredEvents.byName().values()).allSatisfy(event -> {
            Stored stored = StoredEvents.stored(event);
            assertThat(IntStream.rangeClosed(1, stored.revision()))
                    .allSatisfy(revision -> assertThat(GOLDEN.resolve(stored.name() + "-" + revision + ".json"))
                            .exists());
        });
    }

    @Test
    void areRefusedAtARevisionThatNobodyKnows() throws IOException {
        byte[] payload = Files.readAllBytes(GOLDEN.resolve("head-of-government-named-2.json"));
        assertThatThrownBy(() -> read("head-of-government-named", "3", payload))
                .isInstanceOf(SerializationException.class)
                .hasRootCauseMessage("nobody here reads head-of-government-named 3");
    }

    @Test
    void areRefusedAndNotPassedOverUnderANameThatNobodyKnows() {
        assertThatThrownBy(() -> read("river-renamed", "1", "{}".getBytes(UTF_8)))
                .isInstanceOf(SerializationException.class);
    }

    private CityEvent read(String name, String revision, byte[] payload) {
        GenericDomainEventEntry<byte[]> entry = new GenericDomainEventEntry<>(
                "city", "city:anshun", 0, "entry", Instant.EPOCH, name, revision, payload, "{}".getBytes(UTF_8));
        return (CityEvent) EventStreamUtils.upcastAndDeserializeDomainEvents(
                        Stream.of(entry), serializer, OlderRevisions.upcasters())
                .next()
                .getPayload();
    }

    private static String pretty(byte[] json) {
        JsonMapper mapper = JsonMapper.builder().build();
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(mapper.readTree(new String(json, UTF_8)))
                + "\n";
    }
}
