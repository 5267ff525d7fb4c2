package org.treerings.app.security;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.treerings.app.ledger.Entry;
import org.treerings.app.ledger.Ledger;
import org.treerings.kernel.identity.ActorId;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.StreamId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who speaks for a city. Read from the ledger's own stream each time, not from what a projection has come to: who was
 * dismissed is refused with the very next request.
 */
public final class Officers {

    /** The kind of stream that says who speaks for a city. */
    private static final String OFFICERS = "officers";

    private final Ledger ledger;
    private final JsonMapper json;

    public Officers(Ledger ledger, JsonMapper json) {
        this.ledger = ledger;
        this.json = json;
    }

    public boolean speaksFor(ActorId actor, CityId city) {
        return of(city).stream().anyMatch(office -> office.officer().equals(actor));
    }

    /** The officers of a city, the longest serving first. */
    public List<Office> of(CityId city) {
        return standing(ledger.stream(StreamId.officers(city).value(), 0));
    }

    /** The cities that someone speaks for, in the order of their ids. */
    public List<CityId> citiesOf(ActorId actor) {
        Map<StreamId, List<Entry>> cities = ledger.streams(OFFICERS).stream()
                .collect(groupingBy(entry -> new StreamId(entry.stream()), LinkedHashMap::new, toList()));
        return cities.entrySet().stream()
                .filter(city -> standing(city.getValue()).stream()
                        .anyMatch(office -> office.officer().equals(actor)))
                .map(city -> city.getKey().city())
                .toList();
    }

    private List<Office> standing(List<Entry> entries) {
        Map<ActorId, Office> officers = new LinkedHashMap<>();
        for (Entry entry : entries) {
            JsonNode event = json.readTree(entry.payload());
            ActorId officer = new ActorId(event.required("officer").asString());
            switch (entry.type()) {
                case "officer-appointed" -> officers.put(officer, Office.of(officer, event, entry));
                case "officer-dismissed" -> officers.remove(officer);
                default -> throw new IllegalStateException("no right follows from " + entry.type());
            }
        }
        return List.copyOf(officers.values());
    }

    /** Whether a city has, or once had, an officer. */
    public boolean everAppointed(CityId city) {
        return ledger.lastVersion(StreamId.officers(city).value()).isPresent();
    }
}
