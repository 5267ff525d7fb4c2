package org.treerings.app.web;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.treerings.app.ledger.Entry;
import org.treerings.app.ledger.Ledger;
import org.treerings.queries.Page;
import org.treerings.queries.facts.Change;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which messages changes were caused by, as their entries say. */
final class Causations {

    private final Ledger ledger;
    private final JsonMapper json;

    Causations(Ledger ledger, JsonMapper json) {
        this.ledger = ledger;
        this.json = json;
    }

    /** By position; what has no cause on record is missing. */
    Map<Long, String> of(Page<Change> page) {
        List<Long> positions =
                page.items().stream().map(Change::position).distinct().toList();
        return ledger.at(positions).stream()
                .map(entry -> Map.entry(entry.position(), causation(entry)))
                .filter(cause -> cause.getValue().isString())
                .collect(toMap(Map.Entry::getKey, cause -> cause.getValue().asString()));
    }

    private JsonNode causation(Entry entry) {
        return json.readTree(entry.metadata()).path("causationId");
    }
}
