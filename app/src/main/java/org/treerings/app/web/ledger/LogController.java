package org.treerings.app.web.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.treerings.app.ledger.publication.Head;
import org.treerings.app.ledger.publication.PublishedLog;
import org.treerings.app.ledger.tree.TilePath;
import org.treerings.app.web.NotThere;

/** The log, as tlog-tiles has it. All of it comes from files. */
@RestController
class LogController {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final CacheControl SHORT =
            CacheControl.maxAge(Duration.ofSeconds(1)).cachePublic();
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final PublishedLog log;

    LogController(PublishedLog log) {
        this.log = log;
    }

    @GetMapping("/ledger/checkpoint")
    ResponseEntity<byte[]> checkpoint() {
        return text(head().witnessed().toString());
    }

    /** While entries keep coming the newest checkpoint is ahead of its witnesses; this one is not. */
    @GetMapping("/ledger/cosigned")
    ResponseEntity<byte[]> cosigned() {
        return text(log.cosigned().orElseThrow(NotThere::cosigned).toString());
    }

    @GetMapping("/ledger/key")
    ResponseEntity<byte[]> key() {
        return text(head().keys());
    }

    private Head head() {
        return log.head().orElseThrow(NotYetPublished::new);
    }

    private static ResponseEntity<byte[]> text(String text) {
        return ResponseEntity.ok().cacheControl(SHORT).contentType(TEXT).body(text.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/ledger/tile/{*path}")
    ResponseEntity<byte[]> tile(@PathVariable String path) {
        return TilePath.parse("tile" + path)
                .flatMap(log::tile)
                .map(bytes -> ResponseEntity.ok()
                        .cacheControl(FOR_EVER)
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .body(bytes))
                .orElseThrow(() -> NotThere.tile("tile" + path));
    }
}
