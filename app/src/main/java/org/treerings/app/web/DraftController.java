package org.treerings.app.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.treerings.app.drafts.Draft;
import org.treerings.app.drafts.DraftKey;
import org.treerings.app.drafts.Drafts;
import org.treerings.app.security.Visitors;
import org.treerings.kernel.identity.ActorId;
import org.treerings.queries.Page;

/** Unsent forms, kept for whoever filled them in. Nobody else sees them, no cache keeps them. */
@RestController
@RequestMapping(path = "/api/drafts", produces = MediaType.APPLICATION_JSON_VALUE)
class DraftController {

    private final Drafts drafts;
    private final Visitors visitors;

    DraftController(Drafts drafts, Visitors visitors) {
        this.drafts = drafts;
        this.visitors = visitors;
    }

    @GetMapping
    ResponseEntity<Page<Draft>> drafts(@AuthenticationPrincipal Jwt token) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Page<>(drafts.of(owner(token)), null));
    }

    @ApiResponse(
            responseCode = "200",
            description = "The draft as it was saved.",
            content = @Content(schema = @Schema(type = "object")))
    @GetMapping("/{key}")
    ResponseEntity<byte[]> draft(@PathVariable DraftKey key, @AuthenticationPrincipal Jwt token) {
        Drafts.Content draft = drafts.find(owner(token), key).orElseThrow(DraftController::unknown);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .eTag(tag(draft.version()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(draft.json());
    }

    @ApiResponse(responseCode = "201", description = "A new draft is kept.")
    @ApiResponse(responseCode = "204", description = "The draft is kept in place of the one before.")
    @RequestBody(
            required = true,
            description = "Any JSON, at most 100 kB.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(type = "object", example = "{\"text\": \"70 percent of the city\"}")))
    @PutMapping(path = "/{key}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> save(
            @PathVariable DraftKey key,
            InputStream body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal Jwt token)
            throws IOException {
        Drafts.Saved saved = drafts.save(owner(token), key, seen(ifMatch), DraftBody.read(body));
        return ResponseEntity.status(saved.created() ? HttpStatus.CREATED : HttpStatus.NO_CONTENT)
                .cacheControl(CacheControl.noStore())
                .eTag(tag(saved.version()))
                .build();
    }

    @ApiResponse(responseCode = "204", description = "The draft is deleted.")
    @DeleteMapping("/{key}")
    ResponseEntity<Void> delete(
            @PathVariable DraftKey key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal Jwt token) {
        if (!drafts.delete(owner(token), key, seen(ifMatch))) {
            throw unknown();
        }
        return ResponseEntity.noContent().cacheControl(CacheControl.noStore()).build();
    }

    private ActorId owner(Jwt token) {
        return visitors.of(token).actor();
    }

    private static @Nullable LongPredicate seen(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return null;
        }
        List<ETag> tags = ETag.parse(ifMatch);
        return current ->
                tags.stream().anyMatch(tag -> tag.isWildcard() || tag.compare(ETag.create(tag(current)), true));
    }

    private static String tag(long version) {
        return "\"" + version + "\"";
    }

    private static NotThere unknown() {
        return new NotThere("unknown-draft", "You have no draft under this key.");
    }
}
