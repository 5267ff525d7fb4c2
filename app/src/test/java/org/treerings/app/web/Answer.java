package org.treerings.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
@SuppressWarnings("ArrayRecordComponent") // read, never compared
public record Answer(int status, HttpHeaders headers, byte[] body) {

    private static final JsonMapper JSON = new JsonMapper();

    public JsonNode json() {
        return JSON.readTree(body);
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The value at a JSON pointer, as text; numbers in their plain form. */
    public String at(String pointer) {
        return json().at(pointer).asString();
    }

    /** The items of a page. */
    public List<JsonNode> items() {
        return List.copyOf(json().get("items").values());
    }

    /** The items of a list of objects, each as the texts at some names. */
    public Stream<List<String>> each(String pointer, String... names) {
        return json().at(pointer)
                .valueStream()
                .map(item -> Stream.of(names)
                        .map(name -> item.path(name).asString(""))
                        .toList());
    }

    public String header(String name) {
        return String.join(", ", headers.allValues(name));
    }

    public Answer hasStatus(int expected) {
        assertThat(status).as(text()).isEqualTo(expected);
        return this;
    }

    /** A problem document (RFC 9457) with a stable code that is explained, and nothing of the insides. */
    public Answer isProblem(int expected, String code, @Nullable String field) {
        hasStatus(expected);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(at("/status")).isEqualTo(Integer.toString(expected));
        assertThat(at("/code")).isEqualTo(code);
        assertThat(KnownProblem.ALL).containsKey(code);
        assertThat(at("/type")).isEqualTo("/problems/" + code);
        assertThat(at("/detail")).isNotBlank();
        assertThat(json().path("field").asString(null)).isEqualTo(field);
        assertThat(text()).doesNotContain("Exception", "org.springframework", "\tat ", "trace");
        return this;
    }
}
