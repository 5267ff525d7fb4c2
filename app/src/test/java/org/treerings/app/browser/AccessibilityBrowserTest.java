package org.treerings.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everyone can use every page. */
@ExtendWith(InChromium.class)
class AccessibilityBrowserTest {

    static Stream<Arguments> pages() {
        return Address.seen(Sight.ALL);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void shutsNobodyOut(Address page, Sight sight, Visit visit) {
        Page tab = visit.open(page, sight);
        assertThat(Axe.violations(tab)).isEmpty();
    }

    @Test
    void noticesWhatShutsSomeoneOut(Visit visit) {
        Page tab = visit.tab();
        tab.navigate("/");
        tab.evaluate("document.querySelector('main').append(new Image())");
        assertThat(Axe.violations(tab)).singleElement().asString().startsWith("image-alt at ");
    }
}
