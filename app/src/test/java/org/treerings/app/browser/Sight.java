package org.treerings.app.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How someone looks at a page.
 *
 * @param width of the window in pixels; 320 is also what 1280 are at four times the size (WCAG 2.2, 1.4.10)
 */
record Sight(ColorScheme scheme, int width) {

    static final Sight ORDINARY = new Sight(ColorScheme.LIGHT, 1280);
    static final List<Sight> WIDE = List.of(ORDINARY, new Sight(ColorScheme.DARK, 1280));
    static final List<Sight> ALL = Stream.concat(
                    WIDE.stream(), WIDE.stream().map(wide -> new Sight(wide.scheme(), 320)))
            .toList();

    String word() {
        return scheme.name().toLowerCase(Locale.ROOT);
    }
}
