package org.treerings.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What someone has not sent yet is theirs, and not lost. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftsIT {

    private static final String FORM = "{\"text\": \"提高保护区面积\", \"value\": 1.10}";

    private Server server;

    @BeforeAll
    void start() {
        server = Server.empty();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void keepsADraftAsItCame() {
        Answer saved = save("auditor", "anshun.target~1", null, FORM).hasStatus(201);
        Answer read = get("auditor", "/anshun.target~1").hasStatus(200);
        assertThat(read.text()).isEqualTo(FORM);
        assertThat(read.header("Content-Type")).isEqualTo("application/json");
        assertThat(read.header("ETag")).isEqualTo(saved.header("ETag")).matches("\"[0-9]+\"");
        assertThat(get("auditor", "").each("/items", "key", "bytes"))
                .contains(List.of("anshun.target~1", String.valueOf(FORM.getBytes(StandardCharsets.UTF_8).length)));
        assertThat(Stream.of(saved, read, get("auditor", "")).map(answer -> answer.header("Cache-Control")))
                .containsOnly("no-store");
    }

    @Test
    void letsNoTabOverwriteAnother() {
        String first = save("operator", "tab", null, FORM).hasStatus(201).header("ETag");
        save("operator", "tab", null, "[]").isProblem(428, "version-required", "If-Match");
        String second = save("operator", "tab", first, "[2]").hasStatus(204).header("ETag");
        save("operator", "tab", first, "[3]").isProblem(412, "draft-changed", "If-Match");
        save("operator", "other", first, "[3]").isProblem(412, "draft-changed", "If-Match");
        delete("operator", "tab", null).isProblem(428, "version-required", "If-Match");
        delete("operator", "tab", first).isProblem(412, "draft-changed", "If-Match");
        assertThat(get("operator", "/tab").text()).isEqualTo("[2]");
        delete("operator", "tab", second).hasStatus(204);
        get("operator", "/tab").isProblem(404, "unknown-draft", null);
        delete("operator", "tab", null).isProblem(404, "unknown-draft", null);
        String anew = save("operator", "tab", null, FORM).hasStatus(201).header("ETag");
        assertThat(anew).isNotEqualTo(first).isNotEqualTo(second);
    }

    @Test
    void takesOneOfManyThatSaveTheSameVersionAtOnce() {
        String version = save("operator", "race", null, FORM).header("ETag");
        assertThat(IntStream.range(0, 30)
                        .parallel()
                        .mapToObj(tab -> save("operator", "race", version, "[" + tab + "]")
                                .status())
                        .collect(Collectors.groupingBy(status -> status, Collectors.counting())))
                .containsOnly(Map.entry(204, 1L), Map.entry(412, 29L));
    }

    @Test
    void showsADraftToNobodyElse() {
        save("auditor", "mine", null, FORM).hasStatus(201);
        get("operator", "/mine").isProblem(404, "unknown-draft", null);
        assertThat(get("operator", "").text()).doesNotContain("mine");
        server.send(server.request("/api/drafts/mine")).isProblem(401, "token-missing", "Authorization");
    }

    /** Also when a hundred and more are saved at once. */
    @Test
    void keepsAHundredDraftsOfSomeone() {
        List<Answer> answers = IntStream.range(0, 120)
                .parallel()
                .mapToObj(number -> save("officer-anshun", "draft-" + number, null, FORM))
                .toList();
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(100);
        assertThat(answers.stream().filter(answer -> answer.status() != 201))
                .allSatisfy(answer -> answer.isProblem(422, "too-many-drafts", null));
        assertThat(get("officer-anshun", "").items()).hasSize(100);
        String owner = server.send(server.as("operator", server.request("/api/actors")))
                .each("/items", "subject", "id")
                .filter(actor -> actor.getFirst().equals("officer-anshun"))
                .map(List::getLast)
                .collect(Collectors.joining());
        server.send(server.as("operator", server.request("/api/actors/" + owner))
                        .DELETE())
                .hasStatus(204);
        assertThat(get("officer-anshun", "").items()).isEmpty();
    }

    static Stream<byte[]> noForms() {
        return Stream.of(
                new byte[0],
                "{".getBytes(StandardCharsets.UTF_8),
                "{} {}".getBytes(StandardCharsets.UTF_8),
                "{}".getBytes(StandardCharsets.UTF_16),
                "{\"a\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1),
                "[".repeat(5000).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("noForms")
    void refusesWhatIsNoJson(byte[] body) {
        server.send(json("operator", "none").PUT(BodyPublishers.ofByteArray(body)))
                .isProblem(400, "bad-parameter", "body");
    }

    @Test
    void refusesWhatIsTooLargeOrOfAnotherKind() {
        save("operator", "large", null, "\"" + "a".repeat(99_998) + "\"").hasStatus(201);
        save("operator", "large", null, "\"" + "a".repeat(99_999) + "\"").isProblem(413, "too-large", "body");
        server.send(server.as("operator", server.request("/api/drafts/text"))
                        .header("Content-Type", "text/plain")
                        .PUT(BodyPublishers.ofString(FORM)))
                .isProblem(415, "unsupported-media-type", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%20b", "%E4%BF%9D", "a:b"})
    void refusesKeysThatNoAddressShouldHave(String key) {
        save("operator", key, null, FORM).isProblem(400, "bad-parameter", "key");
    }

    @Test
    void refusesAKeyThatIsTooLong() {
        save("operator", "k".repeat(100), null, FORM).hasStatus(201);
        save("operator", "k".repeat(101), null, FORM).isProblem(400, "bad-parameter", "key");
    }

    private Answer save(String owner, String key, @Nullable String version, String form) {
        HttpRequest.Builder request = json(owner, key);
        if (version != null) {
            request.header("If-Match", version);
        }
        return server.send(request.PUT(BodyPublishers.ofString(form)));
    }

    private Answer delete(String owner, String key, @Nullable String version) {
        HttpRequest.Builder request = server.as(owner, server.request("/api/drafts/" + key));
        if (version != null) {
            request.header("If-Match", version);
        }
        return server.send(request.DELETE());
    }

    private Answer get(String owner, String path) {
        return server.send(server.as(owner, server.request("/api/drafts" + path)));
    }

    private HttpRequest.Builder json(String owner, String key) {
        return server.as(owner, server.request("/api/drafts/" + key)).header("Content-Type", "application/json");
    }
}
