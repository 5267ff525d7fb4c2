package org.treerings.app.web.writing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.treerings.app.ledger.Entry;
import org.treerings.app.web.RecordedEntries;
import org.treerings.commands.CommandRejected;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.identity.ResourceId;
import org.treerings.kernel.identity.StreamId;

/** Takes wrong entries back. They stay in the record, and count no longer. */
@RestController
class RetractionWrites {

    private final Desk desk;
    private final RecordedEntries entries;

    RetractionWrites(Desk desk, RecordedEntries entries) {
        this.desk = desk;
        this.entries = entries;
    }

    @PostMapping(
            path = "/api/entries/{entry}/retraction",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Written retract(@PathVariable EntryId entry, @RequestBody Remark body, Edit edit) {
        Entry wrong = entries.find(entry);
        StreamId stream = new StreamId(wrong.stream());
        return desk.write(edit, stream.city(), null, body, day -> retraction(stream, entry, body, day));
    }

    private static Object retraction(StreamId stream, EntryId entry, Remark body, @Nullable LocalDate day) {
        CityId city = stream.city();
        String reason = Given.reason(body);
        return switch (stream.kind()) {
            case "city" -> new org.treerings.commands.city.RetractEntry(city, entry, reason, day);
            case "commitment" ->
                new org.treerings.commands.commitment.RetractEntry(
                        city, new CommitmentId(stream.rest()), entry, reason, day);
            case "pathway" -> new org.treerings.commands.pathway.RetractEntry(city, entry, reason, day);
            case "index" ->
                new org.treerings.commands.index.RetractEntry(
                        city, Integer.parseInt(stream.rest()), entry, reason, day);
            case "resource" ->
                new org.treerings.commands.resource.RetractEntry(
                        city, new ResourceId(stream.rest()), entry, reason, day);
            default ->
                throw new CommandRejected(
                        "not-retractable",
                        "entry",
                        "An appointment is not retracted; appoint or dismiss the officer anew.");
        };
    }
}
