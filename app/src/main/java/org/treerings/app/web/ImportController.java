package org.treerings.app.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.treerings.app.importing.DocumentArchive;
import org.treerings.app.importing.ImportReport;
import org.treerings.app.importing.Imports;
import org.treerings.app.security.Visitors;
import org.treerings.kernel.identity.DocumentDigest;

/** Documents in, and back out as they came. */
@RestController
class ImportController {

    private final Imports imports;
    private final DocumentArchive archive;
    private final Visitors visitors;

    ImportController(Imports imports, DocumentArchive archive, Visitors visitors) {
        this.imports = imports;
        this.archive = archive;
        this.visitors = visitors;
    }

    @PostMapping(
            path = "/api/imports",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ImportReport importing(
            @RequestParam List<MultipartFile> file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @AuthenticationPrincipal Jwt token)
            throws IOException {
        if (file.size() > 1) {
            throw new BadParameter("file", "One file is imported at a time; send the others one by one.");
        }
        return imports.run(file.getFirst().getBytes(), dryRun, visitors.of(token));
    }

    /** Always a download: what strangers wrote is never shown as a page of ours. */
    @ApiResponse(
            responseCode = "200",
            description = "The document as it came.",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_PLAIN_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/api/documents/{digest}")
    ResponseEntity<byte[]> document(@PathVariable DocumentDigest digest) {
        byte[] document = archive.find(digest)
                .orElseThrow(() -> archive.isErased(digest)
                        ? new Gone("erased-document", "This document was imported, and erased since.")
                        : new NotThere("unknown-document", "No document with this digest was imported."));
        String name = digest.value().replace(':', '-') + ".txt";
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .eTag("\"" + digest + "\"")
                .body(document);
    }
}
