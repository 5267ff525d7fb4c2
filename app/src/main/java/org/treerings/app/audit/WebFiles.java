package org.treerings.app.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.treerings.app.audit.Verdict.CannotTell;

/** A log's files behind a URL. The client follows at most five redirects, and none from https to http. */
final class WebFiles implements LogFiles {

    private static final Duration CONNECTING = Duration.ofSeconds(10);

    /** Seconds for a file, from the request to its last byte. */
    private static final long PATIENCE = 60;

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTING)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI prefix;

    WebFiles(String url) {
        try {
            prefix = URI.create(url.endsWith("/") ? url : url + "/");
        } catch (IllegalArgumentException e) {
            throw new CannotTell(url + " is no address: " + e.getMessage());
        }
    }

    @Override
    public byte @Nullable [] read(String path, int limit) {
        URI uri = prefix.resolve(path);
        HttpResponse<byte[]> answer = answer(uri, limit);
        if (answer.statusCode() == NOT_FOUND || answer.statusCode() == GONE) {
            return null;
        }
        if (answer.statusCode() != OK) {
            throw new CannotTell(uri + " answered " + answer.statusCode());
        }
        boolean packed = answer.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isPresent();
        return packed ? unpack(uri, answer.body(), limit) : answer.body();
    }

    /** Hosts of static files may send what they hold packed, without being asked. */
    private static byte[] unpack(URI uri, byte[] body, int limit) {
        try (InputStream bytes = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return bytes.readNBytes(limit + 1);
        } catch (IOException e) {
            throw new CannotTell(uri + " cannot be unpacked: " + e.getMessage());
        }
    }

    private HttpResponse<byte[]> answer(URI uri, int limit) {
        Future<HttpResponse<byte[]>> answer = client.sendAsync(
                request(uri),
                about -> new FirstBytes(
                        limit + 1,
                        about.headers().firstValueAsLong("Content-Length").orElse(0)));
        try {
            return answer.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new CannotTell(uri + " cannot be had whole: " + reason(e));
        } catch (TimeoutException _) {
            answer.cancel(true);
            throw new CannotTell(uri + " did not come within " + PATIENCE + " s");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CannotTell(uri + " was not waited for");
        }
    }

    private static HttpRequest request(URI uri) {
        try {
            return HttpRequest.newBuilder(uri).build();
        } catch (IllegalArgumentException e) {
            throw new CannotTell(uri + " is no address: " + e.getMessage());
        }
    }

    private static String reason(ExecutionException e) {
        String message = e.getCause() instanceof IOException cause ? cause.getMessage() : null;
        return message == null ? String.valueOf(e.getCause()) : message;
    }

    @Override
    public String toString() {
        return prefix.toString();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
