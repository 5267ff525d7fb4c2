package org.treerings.app.web.writing;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.treerings.app.erasure.ErasePayloads;
import org.treerings.app.security.Role;
import org.treerings.app.web.RecordedEntries;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.identity.StreamId;

/** Operators have what an entry said erased for good. That it was there stays, and its proof. */
@RestController
class ErasureWrites {

    private final Desk desk;
    private final RecordedEntries entries;

    ErasureWrites(Desk desk, RecordedEntries entries) {
        this.desk = desk;
        this.entries = entries;
    }

    /** What it said is gone from everywhere as soon as the position of the answer can be read. */
    @PostMapping(
            path = "/api/entries/{entry}/erasure",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Written erase(@PathVariable EntryId entry, @RequestBody Remark body, Edit edit) {
        Role role = edit.visitor().operating();
        StreamId stream = new StreamId(entries.find(entry).stream());
        String reason = Given.reason(body);
        return desk.write(
                edit,
                role,
                stream.city(),
                null,
                body,
                () -> ErasePayloads.of(stream, entry, reason, desk.day(stream.city(), body)));
    }
}
