package org.treerings.app.web.ledger;

import java.time.Duration;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.treerings.app.ledger.publication.Head;
import org.treerings.app.ledger.publication.Leaves;
import org.treerings.app.ledger.publication.PublishedLog;
import org.treerings.app.web.RecordedEntries;
import org.treerings.kernel.identity.EntryId;

/** What an auditor keeps of an entry. */
@RestController
class ProofController {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final RecordedEntries entries;
    private final Leaves leaves;
    private final PublishedLog log;

    ProofController(RecordedEntries entries, Leaves leaves, PublishedLog log) {
        this.entries = entries;
        this.leaves = leaves;
        this.log = log;
    }

    /** The entry's leaf, and the bytes that it commits to. */
    @GetMapping(path = "/api/entries/{entry}/leaf", produces = MediaType.APPLICATION_JSON_VALUE)
    ExportedEntry leaf(@PathVariable EntryId entry) {
        long position = entries.find(entry).position();
        return ExportedEntry.of(leaves.at(List.of(position)).getFirst());
    }

    /** That the entry is in the published ledger, in a form that can be checked without us (C2SP tlog-proof). */
    @GetMapping(path = "/api/entries/{entry}/proof", produces = MediaType.TEXT_PLAIN_VALUE)
    String proof(@PathVariable EntryId entry) {
        long position = entries.find(entry).position();
        Head head = log.covering(position, PATIENCE).orElseThrow(NotYetPublished::new);
        return log.proofs(head).apply(position);
    }
}
