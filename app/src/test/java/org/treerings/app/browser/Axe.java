package org.treerings.app.browser;

import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What axe-core finds fault with: its default rules and the size of targets (WCAG 2.2, 2.5.8), which is off by default. */
final class Axe {

    private static final String SCRIPT = script();
    private static final String RUN = """
            async () => (await axe.run({rules: {'target-size': {enabled: true}}})).violations
                .flatMap(rule => rule.nodes.map(node => `${rule.id} at ${node.target}: ${node.failureSummary}`))
            """;

    private Axe() {}

    @SuppressWarnings("unchecked") // as the script above answers
    static List<String> violations(Page page) {
        page.evaluate(SCRIPT);
        return (List<String>) page.evaluate(RUN);
    }

    private static String script() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
