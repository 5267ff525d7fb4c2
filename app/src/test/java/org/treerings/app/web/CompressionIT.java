package org.treerings.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** A profile goes over the wire at a sixth of its size, and each form of it has a tag of its own. */
class CompressionIT {

    @Test
    void sendsProfilesCompressedToThoseWhoAskForIt() throws IOException {
        try (Server server = Server.withSample()) {
            Answer plain = server.get("/api/cities/anshun");
            Answer small = server.send(server.request("/api/cities/anshun").header("Accept-Encoding", "br, gzip"));
            assertThat(small.header("Content-Encoding")).isEqualTo("gzip");
            assertThat(small.headers().allValues("Vary")).contains("Accept-Encoding");
            assertThat(small.body().length).isLessThan(plain.body().length / 4);
            assertThat(new GZIPInputStream(new ByteArrayInputStream(small.body())).readAllBytes())
                    .isEqualTo(plain.body());
            assertThat(small.header("ETag")).startsWith("\"").isNotEqualTo(plain.header("ETag"));
            assertThat(server.send(server.request("/api/cities/anshun")
                                    .header("Accept-Encoding", "gzip")
                                    .header("If-None-Match", small.header("ETag")))
                            .status())
                    .isEqualTo(304);
            assertThat(server.send(server.request("/api/cities/anshun").header("Accept-Encoding", "gzip;q=0"))
                            .header("Content-Encoding"))
                    .isEmpty();
        }
    }
}
