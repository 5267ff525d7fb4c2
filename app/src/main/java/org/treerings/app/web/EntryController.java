package org.treerings.app.web;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.treerings.app.ledger.Entry;
import org.treerings.app.ledger.Ledger;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.identity.StreamId;
import org.treerings.queries.Page;

/** A city's entries in the order of the ledger, for whoever wants to replay them. */
@RestController
class EntryController {

    private static final int PAGE = 500;
    private static final MediaType BATCH = MediaType.parseMediaType(CloudEvent.BATCH);

    private final Ledger ledger;
    private final RecordedEntries entries;
    private final PublicEntries open;

    EntryController(Ledger ledger, RecordedEntries entries, PublicEntries open) {
        this.ledger = ledger;
        this.entries = entries;
        this.open = open;
    }

    /**
     * A page of entries; as a batch of CloudEvents 1.0 for whoever accepts those.
     *
     * @param cursor the position of the last entry already seen
     */
    @ApiResponse(
            responseCode = "200",
            description = "Entries.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = EntryPage.class)),
                @Content(
                        mediaType = CloudEvent.BATCH,
                        array = @ArraySchema(schema = @Schema(implementation = CloudEvent.class)))
            })
    @GetMapping(
            path = "/api/cities/{city}/events",
            produces = {MediaType.APPLICATION_JSON_VALUE, CloudEvent.BATCH})
    ResponseEntity<?> page(
            @PathVariable CityId city,
            @RequestParam(defaultValue = "-1") long cursor,
            @RequestParam(defaultValue = "100") int limit,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) String accept) {
        requireRegistered(city);
        int most = Limit.of(limit);
        List<PublicEntry> some =
                ledger.ofCity(city, cursor, most + 1).stream().map(open::of).toList();
        Page<PublicEntry> page = Page.of(some, most, entry -> Long.toString(entry.position()));
        return asksForBatch(accept)
                ? batch(page)
                : ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(new EntryPage(page.items(), page.next()));
    }

    private static boolean asksForBatch(String accept) {
        return MediaType.parseMediaTypes(accept).stream().anyMatch(BATCH::equalsTypeAndSubtype);
    }

    private static ResponseEntity<List<CloudEvent>> batch(Page<PublicEntry> page) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(BATCH);
        if (page.next() != null) {
            answer.header(HttpHeaders.LINK, Pages.next(page.next()));
        }
        return answer.body(page.items().stream().map(CloudEvent::of).toList());
    }

    /**
     * All entries after the cursor, a line each, read as they are sent. Whoever was cut off goes on after the position in
     * the last whole line.
     *
     * @param cursor the position of the last entry already seen
     */
    @GetMapping(path = "/api/cities/{city}/events", produces = MediaType.APPLICATION_NDJSON_VALUE)
    ResponseEntity<StreamingResponseBody> lines(
            @PathVariable CityId city, @RequestParam(defaultValue = "-1") long cursor) {
        requireRegistered(city);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_NDJSON).body(out -> {
            List<Entry> page = ledger.ofCity(city, cursor, PAGE);
            while (!page.isEmpty()) {
                for (Entry entry : page) {
                    out.write(open.json(entry));
                    out.write("\n".getBytes(StandardCharsets.UTF_8));
                }
                out.flush();
                page = ledger.ofCity(city, page.getLast().position(), PAGE);
            }
        });
    }

    @GetMapping(path = "/api/entries/{entry}", produces = MediaType.APPLICATION_JSON_VALUE)
    PublicEntry entry(@PathVariable EntryId entry) {
        return open.of(entries.find(entry));
    }

    private void requireRegistered(CityId city) {
        if (ledger.lastVersion(StreamId.of(city).value()).isEmpty()) {
            throw NotThere.city(city);
        }
    }
}
