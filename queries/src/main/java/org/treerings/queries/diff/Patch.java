package org.treerings.queries.diff;

import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.treerings.queries.Json;
import tools.jackson.core.type.TypeReference;

/** What makes one document out of another, as RFC 6902 has it. */
public final class Patch {

    /** Looked up once: the API's own methods look on the class path at each call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private Patch() {}

    /** The steps that turn a JSON document into another one; none if they say the same. */
    public static List<Operation> between(byte[] from, byte[] to) {
        String steps = JSON.createDiff(read(from), read(to)).toJsonArray().toString();
        return Json.documents().readValue(steps, new TypeReference<>() {});
    }

    private static JsonStructure read(byte[] document) {
        try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(document))) {
            return reader.read();
        }
    }
}
