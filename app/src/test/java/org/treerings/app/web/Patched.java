package org.treerings.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;

/** The patch of a diff, applied. */
final class Patched {

    private Patched() {}

    /** Both documents are fetched from where the answer says they are, and the one becomes the other. */
    static Answer holds(Server server, Answer diff) {
        JsonArray patch = object(diff.hasStatus(200)).getJsonArray("patch");
        JsonObject from = object(server.get(diff.at("/from/profile")).hasStatus(200));
        JsonObject to = object(server.get(diff.at("/to/profile")).hasStatus(200));
        assertThat(Json.createPatch(patch).apply(from)).isEqualTo(to);
        return diff;
    }

    private static JsonObject object(Answer answer) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(answer.body()))) {
            return reader.readObject();
        }
    }
}
