package org.treerings.app.web;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.treerings.app.contents.Contents;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.DocumentDigest;
import org.treerings.kernel.identity.ResourceId;
import org.treerings.queries.facts.CurrentItem;
import org.treerings.queries.facts.Facts;
import org.treerings.queries.facts.Paths;
import tools.jackson.databind.JsonNode;

/** What a city shares, to be fetched by anyone for as long as it is shared. */
@RestController
class ResourceController {

    private final Facts facts;
    private final Contents contents;

    ResourceController(Facts facts, Contents contents) {
        this.facts = facts;
        this.contents = contents;
    }

    /** A file is always a download: what strangers wrote is never shown as a page of ours. A link leads away. */
    @ApiResponse(
            responseCode = "200",
            description = "The file, for download.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(
            responseCode = "303",
            description = "The page that the link leads to.",
            headers = @Header(name = HttpHeaders.LOCATION, description = "Where it is."))
    @GetMapping("/api/cities/{city}/resources/{resource}")
    @Nullable
    ResponseEntity<StreamingResponseBody> resource(
            @PathVariable CityId city, @PathVariable ResourceId resource, WebRequest request) {
        JsonNode content = facts.current(city, Paths.resource(resource))
                .map(CurrentItem::value)
                .map(shared -> shared.path("content"))
                .orElseThrow(
                        () -> new NotThere("unknown-resource", "The city shares no resource " + resource + " now."));
        return content.path("kind").asString().equals("link")
                ? ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(content.path("url").asString()))
                        .build()
                : file(content, request);
    }

    /** Nothing, where the reader has it already: of a stream, nobody else would look. */
    private @Nullable ResponseEntity<StreamingResponseBody> file(JsonNode content, WebRequest request) {
        DocumentDigest digest = new DocumentDigest(content.path("digest").asString());
        String tag = "\"" + digest + "\"";
        if (request.checkNotModified(tag)) {
            return null;
        }
        ContentDisposition download = ContentDisposition.attachment()
                .filename(content.path("name").asString(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.path("mediaType").asString()))
                .contentLength(content.path("size").asLong())
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .eTag(tag)
                .cacheControl(CacheControl.noCache())
                .body(out -> contents.write(digest, out));
    }
}
