package org.treerings.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page as it looks, for people to look at: in {@code target}, or with {@code -Dscreenshots=true} in {@code docs}. */
@ExtendWith(InChromium.class)
class ScreenshotsBrowserTest {

    private static final Path FOLDER = Path.of(Boolean.getBoolean("screenshots") ? "../docs" : "target", "screenshots");

    static Stream<Arguments> pages() {
        return Address.seen(Sight.WIDE);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsEveryPage(Address page, Sight sight, Visit visit) {
        Page tab = visit.open(page, sight);
        Path picture = FOLDER.resolve(page.name() + "-" + sight.word() + ".png");
        tab.screenshot(new ScreenshotOptions().setFullPage(true).setPath(picture));
        assertThat(picture).isNotEmptyFile();
    }
}
