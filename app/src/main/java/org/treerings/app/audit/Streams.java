package org.treerings.app.audit;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which city a stream belongs to: its id is a kind, a colon, the city, and perhaps a slash and more. */
final class Streams {

    private static final Set<String> KINDS = Set.of("city", "pathway", "officers", "commitment", "index", "resource");

    private Streams() {}

    /** The city, or nothing if the stream is no city's. */
    static @Nullable String city(String stream) {
        int colon = stream.indexOf(':');
        if (colon < 0 || !KINDS.contains(stream.substring(0, colon))) {
            return null;
        }
        int slash = stream.indexOf('/', colon);
        return stream.substring(colon + 1, slash < 0 ? stream.length() : slash);
    }
}
