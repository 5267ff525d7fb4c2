package org.treerings.app.web;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.app.TestDatabase;
import org.treerings.app.Treerings;
import org.treerings.app.ledger.Ledger;
import org.treerings.app.wiring.EmbeddedDatabase;

/** The whole application on a port of its own, and a visitor in front of its doors. */
public final class Server implements AutoCloseable {

    private static final String BOUNDARY = "ring-of-a-tree";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ServletWebServerApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    private Server(String... settings) {
        this.context = (ServletWebServerApplicationContext) new SpringApplicationBuilder(Treerings.class)
                .run(Stream.concat(Stream.of("--server.port=0"), Stream.of(settings))
                        .toArray(String[]::new));
    }

    /** With nothing in it. */
    public static Server empty() {
        return on(TestDatabase.temporaryDirectory(), false);
    }

    /** With the bundled sample, as on a first look. */
    public static Server withSample() {
        return on(TestDatabase.temporaryDirectory(), true);
    }

    public static Server on(Path data, boolean sample, String... settings) {
        return new Server(Stream.concat(
                        Stream.of(settings),
                        Stream.of(
                                "--treerings.data=" + data,
                                "--treerings.postgres-binaries=" + TestDatabase.BINARIES,
                                "--treerings.sample=" + sample))
                .toArray(String[]::new));
    }

    /** With nothing in it, set up in some other way. */
    public static Server with(String... settings) {
        return new Server(Stream.concat(
                        Stream.of(settings),
                        Stream.of(
                                "--treerings.data=" + TestDatabase.temporaryDirectory(),
                                "--treerings.postgres-binaries=" + TestDatabase.BINARIES,
                                "--treerings.sample=false"))
                .toArray(String[]::new));
    }

    /** Beside a database of somebody else's, with tokens of somebody else's. */
    public static Server beside(TestDatabase database, String issuer, String... settings) {
        return new Server(Stream.concat(
                        Stream.concat(database.settings(), Stream.of(settings)),
                        Stream.of(
                                "--treerings.data=" + TestDatabase.temporaryDirectory(),
                                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer))
                .toArray(String[]::new));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Its embedded database, to do there what the server itself may not. */
    public JdbcClient owner() {
        return JdbcClient.create(bean(EmbeddedDatabase.class).owner());
    }

    public <T> Map<String, T> beans(Class<T> type) {
        return context.getBeansOfType(type);
    }

    /** The position of the newest entry. */
    public long head() {
        return bean(Ledger.class).head();
    }

    /** Reads what holds everything that is recorded by now. */
    public Answer get(String path) {
        return send(request(path + (path.contains("?") ? "&" : "?") + "after=" + head()));
    }

    /** Imports a document as the client, who has to have a token. */
    public Answer importing(String visitor, byte[] document) {
        return importing("/api/imports", visitor, part("file", document));
    }

    Answer dryRun(byte[] document) {
        return importing("/api/imports?dryRun=true", "operator", part("file", document));
    }

    Answer importing(String path, String visitor, byte[]... parts) {
        return send(multipart(as(visitor, request(path)), parts));
    }

    public static HttpRequest.Builder multipart(HttpRequest.Builder request, byte[]... parts) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            body.writeBytes(part);
        }
        body.writeBytes(bytes("--" + BOUNDARY + "--\r\n"));
        return request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    }

    public static byte[] part(String name, byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(bytes("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name
                + "\"; filename=\"profile.txt\"\r\nContent-Type: text/plain\r\n\r\n"));
        part.writeBytes(content);
        part.writeBytes(bytes("\r\n"));
        return part.toByteArray();
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:"
                        + requireNonNull(context.getWebServer()).getPort() + path))
                .timeout(PATIENCE);
    }

    public HttpRequest.Builder as(String visitor, HttpRequest.Builder request) {
        return request.header("Authorization", "Bearer " + tokens.computeIfAbsent(visitor, this::token));
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<InputStream> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return new Answer(
                        response.statusCode(),
                        response.headers(),
                        isEndless(response.headers()) ? new byte[0] : body.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of what has no end, only the head is taken. */
    private static boolean isEndless(HttpHeaders headers) {
        return headers.firstValue("Content-Type")
                .filter(type -> type.startsWith("text/event-stream"))
                .isPresent();
    }

    private String token(String visitor) {
        String secret = Base64.getEncoder().encodeToString(bytes(visitor + ":demo"));
        return send(request("/oauth2/token")
                        .header("Authorization", "Basic " + secret)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials")))
                .json()
                .get("access_token")
                .asString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        context.close();
        client.close();
    }
}
