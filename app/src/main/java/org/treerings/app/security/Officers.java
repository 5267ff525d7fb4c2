package org.treerings.app.security;

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
        Map<ActorId, Office> officers = new LinkedHashMap<>();
        for (Entry entry : ledger.stream(StreamId.officers(city).value(), 0)) {
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
