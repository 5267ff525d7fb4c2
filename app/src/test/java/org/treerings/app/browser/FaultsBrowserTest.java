package org.treerings.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no page may do is noticed in every test; here it is done on purpose. */
@ExtendWith(InChromium.class)
class FaultsBrowserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "console.error('Content Security Policy')",
                "document.body.append(Object.assign(document.createElement('script'), {textContent: 'alert(1)'}))",
                "document.body.insertAdjacentHTML('beforeend', '<b style=\"color: red\">')",
                "document.body.append(Object.assign(new Image(), {src: 'https://example.org/ring.png'}))",
                "fetch('https://example.org/').catch(() => 0)",
            })
    void areNoticedWhenTheyBreakTheContentPolicy(String script, Visit visit) {
        Page tab = visit.tab();
        tab.navigate("/");
        tab.waitForConsoleMessage(() -> tab.evaluate(script));
        assertThat(visit.faults()).anyMatch(fault -> fault.contains("Content Security Policy"));
    }

    @Test
    void areNoticedWhenAScriptFails(Visit visit) {
        Page tab = visit.tab();
        tab.navigate("/");
        tab.evaluate("setTimeout(() => { throw new Error('a branch broke') })");
        tab.waitForCondition(() -> visit.faults().stream().anyMatch(fault -> fault.contains("a branch broke")));
    }

    @Test
    void areNoticedWhenSomethingIsMissing(Visit visit) {
        Page tab = visit.tab();
        tab.navigate("/");
        tab.waitForConsoleMessage(
                () -> tab.evaluate("document.body.append(Object.assign(new Image(), {src: '/no.png'}))"));
        assertThat(visit.faults()).singleElement().asString().contains("404", "/no.png");
    }

    @Test
    void areNoticedWhenARequestLeavesTheHouse(Visit visit) {
        Page tab = visit.tab();
        assertThatThrownBy(() -> tab.navigate("https://example.org/"))
                .isInstanceOf(PlaywrightException.class)
                .hasMessageContaining("ERR_NAME_NOT_RESOLVED");
        assertThat(visit.faults()).contains("left the house: https://example.org/");
    }
}
