package org.treerings.app.web;

import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.treerings.queries.Page;

/** Pages as answers: each leads to the next one (RFC 8288). */
final class Pages {

    private Pages() {}

    static <T> ResponseEntity<Page<T>> linked(Page<T> page) {
        String cursor = page.next();
        return cursor == null
                ? ResponseEntity.ok(page)
                : ResponseEntity.ok().header(HttpHeaders.LINK, next(cursor)).body(page);
    }

    /** The same address with the next page's cursor. */
    static String next(String cursor) {
        URI next = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("cursor", cursor)
                .build(true)
                .toUri();
        return "<" + next + ">; rel=\"next\"";
    }
}
