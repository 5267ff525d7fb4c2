package org.treerings.app.web.writing;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.treerings.app.contents.Contents;
import org.treerings.app.contents.FileTypes;
import org.treerings.app.web.BadParameter;
import org.treerings.commands.CommandRejected;
import org.treerings.commands.Words;
import org.treerings.commands.resource.ShareResource;
import org.treerings.commands.resource.WithdrawResource;
import org.treerings.kernel.event.Content;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.identity.ResourceId;
import org.treerings.kernel.identity.Slug;
import org.treerings.kernel.measure.Text;
import org.treerings.queries.facts.Paths;

/** What a city shares: a file, or a link to a page elsewhere. */
@RestController
@RequestMapping(path = "/api/cities/{city}/resources", produces = MediaType.APPLICATION_JSON_VALUE)
class ResourceWrites {

    private static final long LARGEST = 25L * 1024 * 1024;

    private final Desk desk;
    private final Contents contents;

    ResourceWrites(Desk desk, Contents contents) {
        this.desk = desk;
        this.contents = contents;
    }

    /**
     * A link to share.
     *
     * @param id the resource's; made of the title where absent
     */
    @Schema(name = "LinkBody")
    record Link(
            @Nullable ResourceId id,
            @Nullable String title,
            @Nullable String language,
            @Nullable String url,
            @Nullable LocalDate statedOn,
            @Nullable String reason,
            @Nullable EntryId corrects)
            implements Said {}

    private record Upload(
            ResourceId id,
            Text title,
            Content.File file,
            @Nullable LocalDate statedOn,
            @Nullable String reason) implements Said {}

    @ApiResponse(
            responseCode = "201",
            description = "It is shared.",
            useReturnTypeSchema = true,
            headers = @Header(name = "Location", description = "Where it can be fetched."))
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Written> link(@PathVariable CityId city, @RequestBody Link body, Edit edit) {
        edit.role(city);
        Text title = Given.text("title", body.title(), body.language());
        ResourceId id = body.id() == null ? new ResourceId(Slug.of(title.text())) : body.id();
        Content content = new Content.Link(Given.value("url", body.url()));
        return shared(
                id,
                desk.write(
                        edit, city, Paths.resource(id), body, day -> new ShareResource(city, id, title, content, day)));
    }

    /** The bytes are kept before anything is recorded of them: what is recorded can always be fetched. */
    @ApiResponse(
            responseCode = "201",
            description = "It is shared.",
            useReturnTypeSchema = true,
            headers = @Header(name = "Location", description = "Where it can be fetched."))
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Written> upload(
            @PathVariable CityId city,
            @RequestParam("file") List<MultipartFile> files,
            @RequestParam @Nullable ResourceId id,
            @RequestParam @Nullable String title,
            @RequestParam @Nullable String language,
            @RequestParam @Nullable LocalDate statedOn,
            @RequestParam @Nullable String reason,
            Edit edit)
            throws IOException {
        edit.role(city);
        MultipartFile file = only(files);
        String name = name(file);
        Text words = Given.text("title", title == null ? name : title, language);
        ResourceId resource = id == null ? new ResourceId(Slug.of(words.text())) : id;
        Upload upload = new Upload(resource, words, keep(file, name), statedOn, reason);
        return shared(
                resource,
                desk.write(
                        edit,
                        city,
                        Paths.resource(resource),
                        upload,
                        day -> new ShareResource(city, resource, words, upload.file(), day)));
    }

    @PostMapping(path = "/{resource}/withdrawal", consumes = MediaType.APPLICATION_JSON_VALUE)
    Written withdraw(
            @PathVariable CityId city, @PathVariable ResourceId resource, @RequestBody Remark body, Edit edit) {
        return desk.write(
                edit,
                city,
                Paths.resource(resource),
                body,
                day -> new WithdrawResource(city, resource, Given.reason(body), day));
    }

    private static MultipartFile only(List<MultipartFile> files) {
        if (files.size() > 1) {
            throw new BadParameter("file", "One file is shared at a time; send the others one by one.");
        }
        return files.getFirst();
    }

    /** Some clients send no name. */
    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null || name.isBlank() ? "file" : Words.name("file", name);
    }

    private Content.File keep(MultipartFile file, String name) throws IOException {
        if (file.isEmpty()) {
            throw new CommandRejected("file-empty", "file", "The file is empty; send one with content.");
        }
        if (file.getSize() > LARGEST) {
            throw new FileTooLarge("The file has " + file.getSize() + " bytes; at most " + LARGEST + " are taken.");
        }
        try (InputStream bytes = new BufferedInputStream(file.getInputStream())) {
            String type = FileTypes.sniff(bytes, name);
            if (!FileTypes.accepts(type)) {
                throw new FileTypeRefused(type);
            }
            Contents.Kept kept = contents.keep(bytes, type);
            return new Content.File(name, type, kept.size(), kept.digest());
        }
    }

    private static ResponseEntity<Written> shared(ResourceId id, Written written) {
        return ResponseEntity.created(ServletUriComponentsBuilder.fromCurrentRequestUri()
                        .pathSegment(id.value())
                        .build()
                        .toUri())
                .body(written);
    }
}
