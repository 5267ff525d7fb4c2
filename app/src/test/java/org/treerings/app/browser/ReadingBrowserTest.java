package org.treerings.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reader does: looks at a former day, compares it, reads in Chinese, checks an entry. */
@ExtendWith(InChromium.class)
class ReadingBrowserTest {

    private static final String CITY = "/cities/anshun";

    @Test
    void goesBackToTheDayBeforeTheFirstBaseline(Visit visit) {
        Page tab = visit.tab();
        tab.navigate(CITY);
        tab.fill("#asOf", "2025-12-22");
        button(tab, "Show that day").click();
        assertThat(tab).hasURL(Pattern.compile("asOf=2025-12-22"));
        assertThat(tab.getByText("22 December 2025").first()).isVisible();
        assertThat(figure(tab, "Baselines")).containsText("0");
        tab.navigate(CITY);
        assertThat(figure(tab, "Baselines")).containsText("8");
    }

    @Test
    void comparesTwoDays(Visit visit) {
        Page tab = visit.tab();
        tab.navigate(CITY + "?asOf=2025-12-22");
        tab.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("What changed since"))
                .first()
                .click();
        assertThat(tab).hasURL(Pattern.compile("/compare\\?.*from=2025-12-22"));
        assertThat(tab.getByText("Baseline recorded").first()).isVisible();
    }

    @Test
    void readsOnInChinese(Visit visit) {
        Page tab = visit.tab();
        tab.navigate("/");
        tab.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("中文")).click();
        assertThat(tab.locator("html")).hasAttribute("lang", Pattern.compile("zh"));
        tab.navigate(CITY);
        assertThat(tab.locator("html")).hasAttribute("lang", Pattern.compile("zh"));
    }

    @Test
    void checksAnEntry(Visit visit) {
        Page tab = entry(visit);
        button(tab, "Check in this browser").click();
        assertThat(verdict(tab)).containsText("Right");
    }

    @Test
    void isToldWhenTheEntryIsNotWhatWasRecorded(Visit visit) {
        Page tab = entry(visit);
        tab.route("**/leaf", route -> {
            String leaf = route.fetch().text();
            route.fulfill(new FulfillOptions()
                    .setContentType("application/json")
                    .setBody(leaf.replaceFirst("\"version\":(\\d+)", "\"version\":1$1")));
        });
        button(tab, "Check in this browser").click();
        assertThat(verdict(tab)).containsText("Wrong");
    }

    private static Page entry(Visit visit) {
        Page tab = visit.tab();
        tab.navigate(CITY);
        tab.locator("main a[href^='/entries/']").first().click();
        assertThat(tab).hasURL(Pattern.compile("/entries/"));
        return tab;
    }

    private static Locator verdict(Page tab) {
        return tab.locator("[data-check] [role=status]");
    }

    private static Locator button(Page tab, String name) {
        return tab.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    /** The tile with a number over a word. */
    private static Locator figure(Page tab, String word) {
        return tab.locator(
                        "li, div", new LocatorOptions().setHasText(Pattern.compile("^\\s*\\d+\\s*" + word + "\\s*$")))
                .first();
    }
}
