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
import java.util.TreeMap;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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
    private static final Pattern FILE = Pattern.compile("(.+?)-([1-9][0-9]*)(?:-with-([a-z-]+))?\\.json");

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
                        "indicator-assessed",
                        "officer-appointed",
                        "officer-dismissed",
                        "payload-erased",
                        "population-recorded",
                        "profile-imported",
                        "progress-reported",
                        "resource-shared",
                        "resource-withdrawn",
                        "step-resource-linked",
                        "step-resource-unlinked",
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

    /** The samples by their golden files. */
    static Map<String, CityEvent> samples() {
        Map<String, CityEvent> samples = new TreeMap<>();
        SampleEvents.all().forEach(event -> samples.put(file(event) + ".json", event));
        OtherShapes.samples().forEach((part, event) -> samples.put(file(event) + "-with-" + part + ".json", event));
        return samples;
    }

    private static String file(CityEvent event) {
        Stored name = StoredEvents.stored(event.getClass());
        return name.name() + "-" + name.revision();
    }

    static Stream<Arguments> files() {
        return samples().entrySet().stream().map(sample -> Arguments.of(sample.getKey(), sample.getValue()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void areStoredAsTheirGoldenFileSays(String file, CityEvent event) throws IOException {
        SerializedObject<byte[]> stored = serializer.serialize(event, byte[].class);
        Stored name = StoredEvents.stored(event.getClass());
        assertThat(stored.getType().getName()).isEqualTo(name.name());
        assertThat(stored.getType().getRevision()).isEqualTo(String.valueOf(name.revision()));

        Path golden = GOLDEN.resolve(file);
        if (!Files.exists(golden)) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, pretty(stored.getData()));
            fail("wrote %s for review: it is for ever once it is committed", golden);
        }
        assertThat(pretty(stored.getData())).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @MethodSource("files")
    void areReadBackEqual(String file, CityEvent event) {
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
        CityEvent sample = sample(name.group(1), name.group(3));
        assertThat(read)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(asFirstStored(sample, Integer.parseInt(name.group(2))));
    }

    private static CityEvent sample(String event, @Nullable String part) {
        return (part == null
                        ? SampleEvents.all().stream()
                        : Stream.ofNullable(OtherShapes.samples().get(part)))
                .filter(sample -> StoredEvents.stored(sample.getClass()).name().equals(event))
                .findFirst()
                .orElseThrow();
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
