package org.treerings.queries.diff;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A step of a JSON Patch (RFC 6902).
 *
 * @param op {@code add}, {@code remove} or {@code replace}
 * @param path a JSON Pointer (RFC 6901) into the profile
 * @param value left out where something is removed
 */
public record Operation(
        String op,
        String path,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable JsonNode value) {}
