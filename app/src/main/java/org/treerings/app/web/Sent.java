package org.treerings.app.web;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.treerings.queries.profile.ReadyDocument;

/** A ready document on its way out. Its ETag holds all that it follows from. */
final class Sent {

    private Sent() {}

    /**
     * The document, compressed where that is accepted.
     *
     * @param encodings the header {@code Accept-Encoding}
     * @param headers that go along
     */
    static ResponseEntity<byte[]> document(ReadyDocument document, String encodings, HttpHeaders headers) {
        boolean compressed = Gzip.isAccepted(encodings);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .headers(headers)
                .eTag("\"" + document.tag() + (compressed ? "-gzip" : "") + "\"")
                .varyBy(HttpHeaders.ACCEPT_ENCODING, Mementos.ACCEPT_DATETIME)
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.APPLICATION_JSON);
        return compressed
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(Gzip.of(document.json()))
                : answer.body(document.json());
    }
}
