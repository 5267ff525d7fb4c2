package org.treerings.app.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** For what has a strong ETag, which the server itself therefore never compresses: other bytes need another tag. */
final class Gzip {

    private Gzip() {}

    /**
     * JSON for readers who come again: they ask each time whether it has changed.
     *
     * @param tag of the JSON as it is
     * @param encodings the header {@code Accept-Encoding}
     * @param others headers that go along
     */
    static ResponseEntity<byte[]> json(String tag, byte[] json, String encodings, HttpHeaders others) {
        boolean compressed = isAccepted(encodings);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .headers(others)
                .eTag("\"" + tag + (compressed ? "-gzip" : "") + "\"")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.APPLICATION_JSON);
        return compressed ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(of(json)) : answer.body(json);
    }

    private static boolean isAccepted(String encodings) {
        return Arrays.stream(encodings.split(","))
                .map(String::strip)
                .anyMatch(coding -> coding.equals("gzip") || coding.matches("gzip;\\s*q=(1|0\\.\\d*[1-9]).*"));
    }

    private static byte[] of(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }
}
