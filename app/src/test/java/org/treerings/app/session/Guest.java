package org.treerings.app.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treerings.app.web.Server;

/** Someone at the pages, by hand instead of with a browser: keeps cookies, follows redirects, and fills in forms. */
final class Guest implements AutoCloseable {

    private static final String COOKIE = "treerings";
    private static final Pattern FORM_KEY = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Server server;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Guest(Server server) {
        this.server = server;
    }

    /** Asks for a page that leads to the sign-in, and signs in there. */
    HttpResponse<String> signIn(String page, String user, String password) {
        HttpResponse<String> form = get(page);
        assertThat(form.uri()).hasPath("/oauth2/sign-in");
        return post("/oauth2/sign-in", Map.of("username", user, "password", password, "_csrf", key(form)));
    }

    HttpResponse<String> get(String path) {
        return send(server.request(path));
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
        return send(server.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a form of ours carries and no other site can know. */
    static String key(HttpResponse<String> page) {
        Matcher key = FORM_KEY.matcher(page.body());
        assertThat(key.find()).as(page.body()).isTrue();
        return key.group(1);
    }

    /** What the session is called; empty without one. */
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(HttpCookie::getValue)
                .collect(joining());
    }

    /** Presents itself as somebody else's session. */
    void forge(String session) {
        cookies.getCookieStore().removeAll();
        HttpCookie cookie = new HttpCookie(COOKIE, session);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(server.request("/").build().uri(), cookie);
    }

    @Override
    public void close() {
        client.close();
    }
}
