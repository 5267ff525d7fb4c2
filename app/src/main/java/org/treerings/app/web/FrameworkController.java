package org.treerings.app.web;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.treerings.kernel.framework.Framework;

/** The catalogue. */
@RestController
class FrameworkController {

    private final Framework framework;

    FrameworkController(Framework framework) {
        this.framework = framework;
    }

    @GetMapping(path = "/api/framework", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Framework> framework() {
        return ResponseEntity.ok()
                .eTag("\"" + framework.version() + "\"")
                .cacheControl(CacheControl.noCache())
                .body(framework);
    }
}
