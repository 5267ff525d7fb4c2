package org.treerings.app.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/** What a test looks at, and what its pages did that no page may do. */
final class Visit implements AutoCloseable {

    private static final int HEIGHT = 800;

    private final House house;
    private final List<BrowserContext> visitors = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    Visit(House house) {
        this.house = house;
    }

    Page tab() {
        return tab(Sight.ORDINARY);
    }

    /** A tab of someone who has not been here before. */
    Page tab(Sight sight) {
        BrowserContext visitor = house.chromium()
                .newContext(new NewContextOptions()
                        .setBaseURL(house.address())
                        .setLocale("en-GB")
                        .setColorScheme(sight.scheme())
                        .setViewportSize(sight.width(), HEIGHT)
                        .setReducedMotion(ReducedMotion.REDUCE));
        visitor.onConsoleMessage(this::hear);
        visitor.onWebError(error -> faults.add("thrown: " + error.error()));
        visitor.onRequest(this::see);
        visitors.add(visitor);
        return visitor.newPage();
    }

    String address() {
        return house.address();
    }

    /** A tab at a page, of whoever looks at it. */
    Page open(Address page, Sight sight) {
        Page tab = tab(sight);
        tab.navigate(page.path());
        if (!page.visitor().equals("nobody")) {
            signIn(tab, page.visitor());
            tab.waitForURL("**" + page.path());
        }
        return tab;
    }

    /** Fills in the form to which a page has led that asks people to sign in. */
    static void signIn(Page tab, String user) {
        tab.fill("#username", user);
        tab.fill("#password", "demo");
        tab.click("main button");
    }

    /** What violates the content policy, Chromium tells in the console too. */
    private void hear(ConsoleMessage message) {
        if (message.type().equals("error")) {
            faults.add("console: " + message.text() + " " + message.location());
        }
    }

    private void see(Request request) {
        if (!request.url().startsWith(house.address())) {
            faults.add("left the house: " + request.url());
        }
    }

    /** What the pages did so far; whoever asks has dealt with it. */
    List<String> faults() {
        List<String> told = List.copyOf(faults);
        faults.clear();
        return told;
    }

    @Override
    public void close() {
        visitors.forEach(BrowserContext::close);
    }
}
