package org.treerings.app.web.writing;

import org.jspecify.annotations.Nullable;
import org.treerings.app.security.Visitor;

/**
 * Who asks for a change, how, and on what they looked.
 *
 * @param seen the version named in {@code If-Match}
 * @param key the request's own, from {@code Idempotency-Key}
 * @param target method and path
 */
record Edit(Visitor visitor, @Nullable Long seen, @Nullable String key, String target) {}
