package org.treerings.app.contract;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Set;

/** How readers hear that nothing has changed, and wait until something can be read. */
final class Freshness {

    private static final Set<String> TAGGED = Set.of(
            "/api/cities/{city}",
            "/api/cities/{city}/resources/{resource}",
            "/api/documents/{digest}",
            "/api/drafts/{key}",
            "/api/framework");

    private Freshness() {}

    static void describe(Door door, Operation operation) {
        if (door.waits()) {
            operation.addParametersItem(new Parameter()
                    .in("query")
                    .name("after")
                    .description("Wait until what stands at this position can be read, 5 s at most.")
                    .schema(new IntegerSchema().format("int64"))
                    .example(60));
        }
        if (!TAGGED.contains(door.path()) || door.method() == HttpMethod.DELETE) {
            return;
        }
        operation.getResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                response.addHeaderObject("ETag", tag());
            }
        });
        if (door.reads()) {
            operation.addParametersItem(new Parameter()
                    .in("header")
                    .name("If-None-Match")
                    .description("An ETag that the reader has already.")
                    .schema(new StringSchema()));
            operation
                    .getResponses()
                    .addApiResponse(
                            "304",
                            new ApiResponse().description("It has not changed.").addHeaderObject("ETag", tag()));
        }
    }

    private static Header tag() {
        return new Header().description("Changes when the content does.").schema(new StringSchema());
    }
}
