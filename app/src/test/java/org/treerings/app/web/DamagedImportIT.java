package org.treerings.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is damaged is refused in words that help, or taken as far as it is whole; what is hostile stays words. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DamagedImportIT {

    private static final int MEGABYTE = 1024 * 1024;
    private static final String SCRIPT = "<script>alert(1)</script><b onclick='x'>&amp;";

    private Server server;

    @BeforeAll
    void start() {
        server = Server.empty();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    static Stream<Arguments> unreadable() {
        String text = Anshun.text();
        return Stream.of(
                arguments("empty", new byte[0], "document-empty", ""),
                arguments("blank", Anshun.bytes("\n \n\t\n"), "document-empty", ""),
                arguments("binary", Anshun.bytes("Anshun City\n\u0000\u0001"), "document-not-text", "2"),
                arguments("GBK", text.getBytes(Charset.forName("GBK")), "document-not-utf-8", "19"),
                arguments("not a profile", Anshun.bytes("Dear city,\n\nplease find attached.\n"), "not-a-profile", ""),
                arguments("cut in its cover", Anshun.bytes(text.substring(0, 30)), "not-a-profile", ""),
                arguments("no country", Anshun.bytes(text.replace("China", "Cathay")), "unknown-country", "27"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void refusesWhatCannotBeReadAndSaysWhy(String name, byte[] document, String code, String line) {
        long head = server.head();
        Answer answer = server.importing("operator", document).isProblem(422, code, "file");
        assertThat(answer.at("/line")).isEqualTo(line);
        server.dryRun(document).isProblem(422, code, "file");
        assertThat(server.head()).isEqualTo(head);
    }

    @ParameterizedTest
    @MethodSource("tooLarge")
    void refusesWhatIsTooLarge(int bytes) {
        byte[] document = new byte[bytes];
        Arrays.fill(document, (byte) 'a');
        long head = server.head();
        server.importing("operator", document).isProblem(413, "document-too-large", "file");
        assertThat(server.head()).isEqualTo(head);
    }

    static Stream<Integer> tooLarge() {
        return Stream.of(5 * MEGABYTE + 1, 6 * MEGABYTE, 6 * MEGABYTE + 1, 8 * MEGABYTE);
    }

    @Test
    void refusesRequestsWithoutExactlyOneFile() {
        byte[] file = Server.part("file", Anshun.document());
        long head = server.head();
        server.importing("/api/imports", "operator", file, file).isProblem(400, "bad-parameter", "file");
        server.importing("/api/imports", "operator").isProblem(400, "bad-parameter", "file");
        server.importing("/api/imports", "operator", Server.part("document", Anshun.document()))
                .isProblem(400, "bad-parameter", "file");
        assertThat(server.head()).isEqualTo(head);
    }

    @Test
    void refusesBodiesThatAreNoForm() {
        sent("text/plain", Anshun.document()).isProblem(415, "unsupported-media-type", null);
        sent("multipart/form-data", Anshun.document()).isProblem(400, "bad-request", null);
        sent("multipart/form-data; boundary=other", Anshun.document()).isProblem(400, "bad-parameter", "file");
    }

    @Test
    void takesWhatIsWholeOfACutDocumentAndSaysWhatIsMissing() {
        String text = Anshun.text().replace("Anshun City", "Cut City");
        String cut = text.substring(0, text.indexOf("一是优化生态系统保护") + 5);
        Answer report = server.importing("operator", Anshun.bytes(cut)).hasStatus(200);
        assertThat(report.at("/counts/commitments")).isEqualTo("5");
        assertThat(report.each("/findings", "code").map(code -> code.getFirst()))
                .contains("document-cut", "missing-chapter");
        assertThat(report.each("/unplaced", "line")).isNotEmpty();
        assertThat(server.get("/api/cities/cut").at("/statistics/actions")).isEqualTo(report.at("/counts/actions"));
    }

    @Test
    void keepsMarkupAndScriptAsText() {
        String text = Anshun.text()
                .replace("Anshun City", "Anshun " + SCRIPT + " City")
                .replace("安顺市每年度开展", SCRIPT);
        Answer report = server.importing("operator", Anshun.bytes(text)).hasStatus(200);
        Answer profile = server.get("/api/cities/" + report.at("/city"));
        assertThat(profile.header("Content-Type")).isEqualTo("application/json");
        assertThat(profile.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(profile.at("/name")).isEqualTo("Anshun " + SCRIPT + " City");
        assertThat(profile.json()
                        .at("/actionAreas/0/commitments/2/actions/1/description/text")
                        .asString())
                .startsWith(SCRIPT);
        assertThat(report.each("/findings", "code").map(code -> code.getFirst()))
                .contains("markup-in-text");
    }

    @Test
    void escapesNamesOnTheHomePage() {
        server.importing("operator", Anshun.bytes(Anshun.text().replace("Anshun City", "Home " + SCRIPT + " City")))
                .hasStatus(200);
        server.get("/api/cities").hasStatus(200);
        Answer home = server.send(server.request("/")).hasStatus(200);
        assertThat(home.header("Content-Type")).startsWith("text/html");
        assertThat(home.text()).contains("Home &lt;script&gt;alert(1)").doesNotContain("<script", "<b ");
        assertThat(home.header("Content-Security-Policy")).contains("default-src 'none'");
    }

    private Answer sent(String type, byte[] body) {
        return server.send(server.as("operator", server.request("/api/imports"))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body)));
    }
}
