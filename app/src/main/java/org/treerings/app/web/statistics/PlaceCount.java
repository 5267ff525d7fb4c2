package org.treerings.app.web.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a country or region.
 *
 * @param code ISO 3166-1 alpha-2; absent for a region
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlaceCount(@Nullable String code, String name, Map<String, Count> figures) {}
