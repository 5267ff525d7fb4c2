package org.treerings.queries.reporting;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.Json;
import org.treerings.queries.facts.Change;
import tools.jackson.databind.JsonNode;

/** What the rows of the view of the past have to be, by all changes that a city's history sends. */
record Past(CityId city, List<Change> changes) {

    List<Map<String, @Nullable Object>> rows() {
        Map<Long, Instant> recorded =
                changes.stream().collect(toMap(Change::position, Change::recordedAt, (first, _) -> first));
        return changes.stream()
                .map(change -> {
                    Map<String, @Nullable Object> row = row(change);
                    row.put(
                            "retraction_recorded_at",
                            change.retractedAt() == null ? null : recorded.get(change.retractedAt()));
                    return row;
                })
                .toList();
    }

    private Map<String, @Nullable Object> row(Change change) {
        JsonNode told = Json.documents().valueToTree(change);
        Map<String, @Nullable Object> row = Rows.of(told);
        row.keySet().removeAll(List.of("before", "after", "source", "because", "retracted_at"));
        List<String> parts = List.of(change.path().split("/", -1));
        boolean commitment = parts.getFirst().equals("commitments");
        row.put("city", city.value());
        row.put("commitment", commitment ? parts.get(1) : null);
        row.put("action", commitment && parts.size() > 3 ? parts.get(3) : null);
        row.put("value", Rows.plain(told.get("after")));
        row.put("source_document", Rows.plain(told.at("/source/document")));
        row.put("source_line", Rows.plain(told.at("/source/line")));
        row.put("retracted", change.retractedAt() != null);
        row.put("retracted_position", Rows.plain(told.get("retractedAt")));
        row.put("retracted_by", Rows.plain(told.at("/retractedBy/entry")));
        row.put("retraction_reason", Rows.plain(told.at("/retractedBy/reason")));
        return row;
    }
}
