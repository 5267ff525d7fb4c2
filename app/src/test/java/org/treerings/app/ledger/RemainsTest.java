package org.treerings.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.CityRegistered;
import org.treerings.kernel.event.Remains;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is left of an erased event, as it is stored. */
class RemainsTest {

    /** Identifiers, days and versions of catalogues, by which other entries and other places go. */
    private static final Set<String> STAY = Set.of(
            "/city",
            "/commitment",
            "/action",
            "/item",
            "/confirmed",
            "/entry",
            "/resource",
            "/step",
            "/officer",
            "/year",
            "/indicator",
            "/edition",
            "/framework",
            "/scoring",
            "/document",
            "/content",
            "/content/kind",
            "/statedOn",
            "/measuredOn",
            "/downloadedOn");

    private static final JsonMapper JSON = new JsonMapper();

    private final Serializer serializer = EventSerializer.create();

    static Stream<CityEvent> erasable() {
        return SampleEvents.all().stream().filter(event -> !(event instanceof CityRegistered));
    }

    @ParameterizedTest
    @MethodSource("erasable")
    void sayNothingOfWhatWasSaid(CityEvent event) {
        Map<String, JsonNode> left = leaves(Remains.of(event));
        leaves(event).forEach((place, value) -> {
            if (!STAY.contains(place)) {
                assertThat(left.get(place)).as(place).isNotEqualTo(value);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("erasable")
    void areAnEventOfTheSameKindCityAndDay(CityEvent event) {
        CityEvent left = Remains.of(event);
        assertThat(left).hasSameClassAs(event);
        assertThat(left.city()).isEqualTo(event.city());
        assertThat(left.statedOn()).isEqualTo(event.statedOn());
        assertThat(Remains.of(left)).isEqualTo(left);
    }

    @ParameterizedTest
    @MethodSource("erasable")
    void areReadAsTheyAreStored(CityEvent event) {
        CityEvent left = Remains.of(event);
        Object read = serializer.deserialize(
                new SimpleSerializedObject<>(stored(left), byte[].class, serializer.typeForClass(left.getClass())));
        assertThat(read).isEqualTo(left);
    }

    @Test
    void areNotLeftOfARegistration() {
        CityEvent registered = SampleEvents.all().stream()
                .filter(CityRegistered.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> Remains.of(registered)).isInstanceOf(IllegalArgumentException.class);
    }

    private byte[] stored(CityEvent event) {
        return serializer.serialize(event, byte[].class).getData();
    }

    /** All single values by their places. */
    private Map<String, JsonNode> leaves(CityEvent event) {
        Map<String, JsonNode> leaves = new TreeMap<>();
        collect("", JSON.readTree(stored(event)), leaves);
        return leaves;
    }

    private static void collect(String place, JsonNode node, Map<String, JsonNode> leaves) {
        node.properties().forEach(member -> collect(place + "/" + member.getKey(), member.getValue(), leaves));
        for (int item = 0; node.isArray() && item < node.size(); item++) {
            collect(place + "/" + item, node.get(item), leaves);
        }
        if (node.isValueNode()) {
            leaves.put(place, node);
        }
    }
}
