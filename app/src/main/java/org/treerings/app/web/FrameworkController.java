package org.treerings.app.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.treerings.kernel.framework.Framework;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue. */
@RestController
class FrameworkController {

    private final String version;
    private final byte[] document;

    FrameworkController(Framework framework, JsonMapper json) {
        this.version = framework.version();
        this.document = json.writeValueAsBytes(framework);
    }

    @ApiResponse(
            responseCode = "200",
            description = "The catalogue.",
            content = @Content(schema = @Schema(implementation = Framework.class)))
    @GetMapping(path = "/api/framework", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> framework(
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        return Gzip.json(version, document, encodings, HttpHeaders.EMPTY);
    }
}
