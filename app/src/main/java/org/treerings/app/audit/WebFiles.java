package org.treerings.app.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.treerings.app.audit.Verdict.CannotTell;

/**
 * A log's files behind a URL. At most five redirects are followed, and none from https to http. A million entries took 12 s of
 * the processor; with the JDK's newer client, 15 to 25.
 */
final class WebFiles implements LogFiles {

    private static final int CONNECTING_MILLIS = 10_000;

    /** Seconds for a file, from the request to its last byte. */
    private static final long PATIENCE = 60;

    private static final int MOST_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
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
        Future<byte @Nullable []> answer = workers.submit(() -> answer(uri, limit));
        try {
            return answer.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Verdict verdict
                    ? verdict
                    : new CannotTell(uri + " cannot be had whole: " + reason(e));
        } catch (TimeoutException _) {
            answer.cancel(true);
            throw new CannotTell(uri + " did not come within " + PATIENCE + " s");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CannotTell(uri + " was not waited for");
        }
    }

    private static byte @Nullable [] answer(URI asked, int limit) throws IOException {
        HttpURLConnection connection = open(asked);
        for (int followed = 0; followed < MOST_REDIRECTS && leadsOn(connection); followed++) {
            URI target = target(connection);
            connection.getInputStream().close();
            connection = open(target);
        }
        int status = connection.getResponseCode();
        if (status == OK) {
            return body(connection, limit);
        }
        connection.disconnect();
        if (status == NOT_FOUND || status == GONE) {
            return null;
        }
        throw new CannotTell(asked + " answered " + status);
    }

    private static HttpURLConnection open(URI uri) throws IOException {
        if (uri.getHost() == null) {
            throw new CannotTell(uri + " is no address: it names no host");
        }
        HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setConnectTimeout(CONNECTING_MILLIS);
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        connection.setRequestProperty("Accept", "*/*");
        return connection;
    }

    private static boolean leadsOn(HttpURLConnection connection) throws IOException {
        if (!REDIRECTS.contains(connection.getResponseCode()) || connection.getHeaderField("Location") == null) {
            return false;
        }
        String to = target(connection).getScheme();
        return "https".equals(to)
                || ("http".equals(to) && "http".equals(connection.getURL().getProtocol()));
    }

    private static URI target(HttpURLConnection connection) {
        String location = connection.getHeaderField("Location");
        try {
            return URI.create(connection.getURL().toString()).resolve(location);
        } catch (IllegalArgumentException e) {
            throw new CannotTell(connection.getURL() + " leads to what is no address: " + e.getMessage());
        }
    }

    private static byte[] body(HttpURLConnection connection, int limit) throws IOException {
        byte[] bytes;
        try (InputStream body = connection.getInputStream()) {
            bytes = body.readNBytes(limit + 1);
            if (bytes.length > limit) {
                connection.disconnect();
            } else if (bytes.length < connection.getContentLengthLong()) {
                throw new IOException(
                        "it ended after %d of %d bytes".formatted(bytes.length, connection.getContentLengthLong()));
            }
        }
        return "gzip".equals(connection.getContentEncoding()) ? unpack(connection, bytes, limit) : bytes;
    }

    /** Hosts of static files may send what they hold packed, without being asked. */
    private static byte[] unpack(HttpURLConnection connection, byte[] body, int limit) {
        try (InputStream bytes = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return bytes.readNBytes(limit + 1);
        } catch (IOException e) {
            throw new CannotTell(connection.getURL() + " cannot be unpacked: " + e.getMessage());
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
        workers.shutdownNow();
    }
}
