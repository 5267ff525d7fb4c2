package org.treerings.app.web.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.treerings.app.TestDatabase;
import org.treerings.app.ledger.checkpoint.Checkpoint;
import org.treerings.app.ledger.checkpoint.LogKey;
import org.treerings.app.web.Anshun;
import org.treerings.app.web.Server;

/** A server on a database that is behind what was published of it. */
class HaltedIT {

    @Test
    void readsAndTakesNothingMore() throws IOException {
        Path data = TestDatabase.temporaryDirectory();
        try (Server server = Server.on(data, true)) {
            server.get("/api/cities/anshun").hasStatus(200);
        }
        LogKey key = LogKey.in(data.resolve("ledger.key")).orElseThrow();
        Checkpoint ahead = new Checkpoint(key.origin(), 1000, new byte[32]);
        Files.write(
                data.resolve("ledger/checkpoint"),
                key.sign(ahead, Instant.EPOCH).bytes());
        try (Server server = Server.on(data, true)) {
            server.get("/api/cities/anshun").hasStatus(200);
            long head = server.head();
            server.importing("operator", Anshun.renamed("Tongren City")).isProblem(503, "ledger-halted", null);
            assertThat(server.head()).isEqualTo(head);
            server.send(server.request("/ledger/checkpoint")).isProblem(503, "not-yet-published", null);
        }
    }
}
