package org.treerings.app.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.treerings.app.ledger.Entry;
import org.treerings.app.ledger.Ledger;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.identity.StreamId;
import org.treerings.queries.Page;
import tools.jackson.databind.json.JsonMapper;

/** A city's entries in the order of the ledger, for whoever wants to replay them. */
@RestController
class EntryController {

    private static final int PAGE = 500;

    private final Ledger ledger;
    private final RecordedEntries entries;
    private final JsonMapper json;

    EntryController(Ledger ledger, RecordedEntries entries, JsonMapper json) {
        this.ledger = ledger;
        this.entries = entries;
        this.json = json;
    }

    /**
     * A page of entries.
     *
     * @param cursor the position of the last entry already seen
     */
    @GetMapping(path = "/api/cities/{city}/events", produces = MediaType.APPLICATION_JSON_VALUE)
    Page<PublicEntry> page(
            @PathVariable CityId city,
            @RequestParam(defaultValue = "-1") long cursor,
            @RequestParam(defaultValue = "100") int limit) {
        requireRegistered(city);
        int most = Limit.of(limit);
        List<PublicEntry> entries =
                ledger.ofCity(city, cursor, most + 1).stream().map(this::open).toList();
        return Page.of(entries, most, entry -> Long.toString(entry.position()));
    }

    /** All entries after the cursor, a line each, read as they are sent. */
    @GetMapping(path = "/api/cities/{city}/events", produces = MediaType.APPLICATION_NDJSON_VALUE)
    ResponseEntity<StreamingResponseBody> lines(
            @PathVariable CityId city, @RequestParam(defaultValue = "-1") long cursor) {
        requireRegistered(city);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_NDJSON).body(out -> {
            List<Entry> page = ledger.ofCity(city, cursor, PAGE);
            while (!page.isEmpty()) {
                for (Entry entry : page) {
                    out.write(json.writeValueAsBytes(open(entry)));
                    out.write("\n".getBytes(StandardCharsets.UTF_8));
                }
                out.flush();
                page = ledger.ofCity(city, page.getLast().position(), PAGE);
            }
        });
    }

    @GetMapping(path = "/api/entries/{entry}", produces = MediaType.APPLICATION_JSON_VALUE)
    PublicEntry entry(@PathVariable EntryId entry) {
        return open(entries.find(entry));
    }

    private void requireRegistered(CityId city) {
        if (ledger.lastVersion(StreamId.of(city).value()).isEmpty()) {
            throw NotThere.city(city);
        }
    }

    private PublicEntry open(Entry entry) {
        return new PublicEntry(
                entry.position(),
                entry.id(),
                entry.stream(),
                entry.version(),
                entry.type(),
                entry.revision(),
                entry.recordedAt(),
                json.readTree(entry.payload()),
                json.readTree(entry.metadata()));
    }
}
