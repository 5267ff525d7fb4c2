package org.treerings.queries.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;

/**
 * The rows of facts that a filter lets through, as a condition. Only what is asked for stands in it, so that the database can
 * choose an index for that.
 */
record Selection(String condition, Map<String, Object> parameters) {

    /** A slash's next neighbour ends the range of what stands under a path. */
    private static final String UNDER =
            "path >= :path and path < :path || '0' and (path = :path or path >= :path || '/')";

    static Selection of(CityId city, History.Filter filter) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new LinkedHashMap<>();
        Conditions all = (condition, name, value) -> {
            if (value != null) {
                conditions.add(condition);
                parameters.put(name, value);
            }
        };
        all.where("city = :city", "city", city.value());
        all.where(UNDER, "path", filter.path());
        all.where(
                "actor = :actor",
                "actor",
                filter.actor() == null ? null : filter.actor().value());
        all.where("role = :role", "role", filter.role());
        all.where("kind = :kind", "kind", filter.kind());
        all.where("counts_from >= :from", "from", filter.from());
        all.where("counts_from <= :to", "to", filter.to());
        all.where("position > :recordedAfter", "recordedAfter", filter.recordedAfter());
        all.where("position <= :recordedBy", "recordedBy", filter.recordedBy());
        return new Selection(String.join(" and ", conditions), parameters);
    }

    private interface Conditions {
        void where(String condition, String name, @Nullable Object value);
    }
}
