package org.treerings.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treerings.app.web.Answer;
import org.treerings.app.web.Server;

/** Someone with a browser in front of the server. */
record Reader(Server server) {

    private static final String HTML = "text/html,application/xhtml+xml,*/*;q=0.8";

    /** A page as a browser asks for it, with headers in pairs. */
    Answer opens(String address, String... headers) {
        HttpRequest.Builder request = server.request(address).header("Accept", HTML);
        return server.send(headers.length == 0 ? request : request.headers(headers));
    }

    /** A page that is there. */
    String reads(String address, String... headers) {
        Answer page = opens(address, headers).hasStatus(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        return page.text();
    }

    /** What the officer of Anshun writes is read by the time it is answered. */
    void writes(String method, String path, String version, String body) {
        HttpRequest.Builder request = server.as("officer-anshun", server.request("/api/cities/anshun/" + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        server.send(version.isEmpty() ? request : request.header("If-Match", version))
                .hasStatus(200);
        server.get("/api/cities/anshun").hasStatus(200);
    }

    /** The first group of a pattern in a page, as it stands in an address. */
    static String found(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1).replace("&amp;", "&");
    }
}
