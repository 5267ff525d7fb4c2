package org.treerings.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is large goes over the wire at a sixth of its size, and each form of it has a tag of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompressionIT {

    private Server server;

    @BeforeAll
    void start() {
        server = Server.withSample();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/cities/anshun", "/api/framework"})
    void isSentCompressedToThoseWhoAskForIt(String path) throws IOException {
        Answer plain = server.get(path);
        Answer small = server.send(server.request(path).header("Accept-Encoding", "br, gzip"));
        assertThat(small.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(small.headers().allValues("Vary")).contains("Accept-Encoding");
        assertThat(small.body().length).isLessThan(plain.body().length / 4);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(small.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(small.header("ETag")).startsWith("\"").isNotEqualTo(plain.header("ETag"));
        assertThat(server.send(server.request(path)
                                .header("Accept-Encoding", "gzip")
                                .header("If-None-Match", small.header("ETag")))
                        .status())
                .isEqualTo(304);
        assertThat(server.send(server.request(path).header("Accept-Encoding", "gzip;q=0"))
                        .header("Content-Encoding"))
                .isEmpty();
    }
}
