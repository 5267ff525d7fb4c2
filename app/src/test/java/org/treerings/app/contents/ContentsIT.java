package org.treerings.app.contents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.app.ledger.Ledger;
import org.treerings.app.web.Answer;
import org.treerings.app.web.Server;
import org.treerings.kernel.identity.DocumentDigest;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContentsIT {

    private static final int LARGE = 600_000;

    private Server server;
    private Contents contents;

    @BeforeAll
    void start() {
        server = Server.withSample();
        contents = server.bean(Contents.class);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void givesBackWhatItKeptInPieces() throws IOException {
        byte[] bytes = new byte[LARGE];
        new Random(1).nextBytes(bytes);
        Contents.Kept kept = contents.keep(new ByteArrayInputStream(bytes), "image/png");
        assertThat(kept.size()).isEqualTo(LARGE);
        assertThat(read(kept.digest())).isEqualTo(bytes);
    }

    @Test
    void keepsTheSameBytesOnce() {
        long before = pieces();
        keep("Twice.");
        keep("Twice.");
        assertThat(pieces()).isEqualTo(before + 1);
    }

    @Test
    void keepsNothingOfAStreamThatBreaksOff() {
        long before = pieces();
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(new byte[LARGE]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cut");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return read();
            }
        });
        assertThatThrownBy(() -> contents.keep(broken, "image/png")).isInstanceOf(UncheckedIOException.class);
        assertThat(pieces()).isEqualTo(before);
    }

    @Test
    void forgetsWhatNoEntryNamedWithinADay() throws IOException {
        DocumentDigest refused = keep("Nobody shared this.");
        DocumentDigest young = keep("Somebody is sharing this.");
        DocumentDigest shared = share("Everybody may have this.");
        grow(refused);
        grow(shared);
        contents.forgetUnused();
        assertThatThrownBy(() -> read(refused)).isInstanceOf(NoSuchElementException.class);
        assertThat(read(young)).isNotEmpty();
        assertThat(read(shared)).isNotEmpty();
    }

    @Test
    void waitsAnewForWhatIsSentAgain() throws IOException {
        DocumentDigest again = keep("Sent again.");
        grow(again);
        keep("Sent again.");
        contents.forgetUnused();
        assertThat(read(again)).isNotEmpty();
    }

    private DocumentDigest keep(String text) {
        return contents.keep(new ByteArrayInputStream(text.getBytes(UTF_8)), "text/plain")
                .digest();
    }

    private byte[] read(DocumentDigest digest) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        contents.write(digest, out);
        return out.toByteArray();
    }

    private DocumentDigest share(String text) {
        Answer shared = server.send(Server.multipart(
                        server.as("officer-anshun", server.request("/api/cities/anshun/resources?id=shared")),
                        Server.part("file", text.getBytes(UTF_8))))
                .hasStatus(201);
        assertThat(server.bean(Ledger.class).at(shared.json().path("position").asLong()))
                .isPresent();
        return keep(text);
    }

    private void grow(DocumentDigest kept) {
        server.bean(JdbcClient.class)
                .sql("update ledger.content set kept_at = kept_at - interval '25 hours' where digest = ?")
                .param(kept.value())
                .update();
    }

    private long pieces() {
        return server.bean(JdbcClient.class)
                .sql("select count(*) from ledger.piece")
                .query(Long.class)
                .single();
    }
}
