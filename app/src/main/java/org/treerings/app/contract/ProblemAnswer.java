package org.treerings.app.contract;

import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;

/** How a problem document is described. */
final class ProblemAnswer {

    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final int LATER = 503;

    private ProblemAnswer() {}

    /**
     * An answer with an example.
     *
     * @param code one of those that it may come with
     */
    static ApiResponse of(int status, String description, String code) {
        MediaType problem = new MediaType()
                .schema(new Schema<>().$ref(PROBLEM))
                .example(Map.of(
                        "type",
                        "/problems/" + code,
                        "title",
                        code.replace('-', ' '),
                        "status",
                        status,
                        "detail",
                        description,
                        "code",
                        code));
        ApiResponse answer = new ApiResponse()
                .description(description)
                .content(new Content().addMediaType("application/problem+json", problem));
        return status == LATER ? answer.headers(Map.of("Retry-After", seconds())) : answer;
    }

    private static Header seconds() {
        return new Header().description("Seconds to wait.").schema(new IntegerSchema());
    }
}
