package org.treerings.app.web.ledger;

import java.time.Duration;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.treerings.app.ledger.Ledger;
import org.treerings.app.ledger.publication.Head;
import org.treerings.app.ledger.publication.PublishedLog;
import org.treerings.app.web.NotThere;
import org.treerings.kernel.identity.CityId;

/** What an auditor takes home of a city. */
@RestController
class EvidenceController {

    private static final String ZIP = "application/zip";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Ledger ledger;
    private final PublishedLog log;
    private final Evidence evidence;

    EvidenceController(Ledger ledger, PublishedLog log, Evidence evidence) {
        this.ledger = ledger;
        this.log = log;
        this.evidence = evidence;
    }

    /** The city's entries, their proofs, checkpoint and key: to be checked without us. */
    @GetMapping(path = "/api/cities/{city}/evidence.zip", produces = ZIP)
    ResponseEntity<StreamingResponseBody> evidence(@PathVariable CityId city) {
        long last = ledger.lastOfCity(city).orElseThrow(() -> NotThere.city(city));
        Head head = log.covering(last, PATIENCE).or(log::head).orElseThrow(NotYetPublished::new);
        String file = ContentDisposition.attachment()
                .filename(city + "-evidence.zip")
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(ZIP))
                .header(HttpHeaders.CONTENT_DISPOSITION, file)
                .body(out -> evidence.write(city, head, out));
    }
}
