package org.treerings.app.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.treerings.app.web.Server;

/** What all browser tests share: the application with the sample in it, and a Chromium that finds no way out of the machine. */
record House(Server server, Playwright playwright, Browser chromium) implements AutoCloseable {

    static House open() {
        Server server = Server.withSample();
        server.get("/api/cities/anshun").hasStatus(200);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
                        .setArgs(List.of("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost")));
        return new House(server, playwright, chromium);
    }

    String address() {
        return server.request("/").build().uri().toString();
    }

    @Override
    public void close() {
        playwright.close();
        server.close();
    }
}
