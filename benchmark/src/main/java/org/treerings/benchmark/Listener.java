package org.treerings.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Whoever listens to a stream. Keeps no entries, so that the heap is the server's: how many there were, and in what order. */
final class Listener implements AutoCloseable {

    private static final String ID = "id: ";
    private static final String SAID_AT = "\"population\":";

    private final @Nullable String city;
    private final Socket socket;
    private final BufferedReader lines;
    private final Thread thread;
    private final boolean timing;
    private long[] lags = new long[1024];
    private int timed;
    private Heard heard = Heard.NOTHING;

    /**
     * Begins to listen.
     *
     * @param city absent for all of them
     * @param timing whether the numbers of people are the nanoseconds at which they were said
     */
    Listener(URI home, @Nullable String city, boolean timing) throws IOException {
        this.city = city;
        this.timing = timing;
        this.socket = new Socket(home.getHost(), home.getPort());
        this.lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8), 4096);
        ask("/api/stream" + (city == null ? "" : "?city=" + city));
        this.thread = Thread.ofVirtual().start(this::listen);
    }

    /** In HTTP/1.0, which knows no chunks. Returns when the stream is open. */
    private void ask(String path) throws IOException {
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.0\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        String line = lines.readLine();
        while (line != null && !line.startsWith(": from position")) {
            line = lines.readLine();
        }
        if (line == null) {
            throw new IOException("the stream ended before it began");
        }
    }

    private void listen() {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                take(line);
            }
        } catch (IOException e) {
            if (!socket.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private synchronized void take(String line) {
        if (line.startsWith(ID)) {
            heard = heard.and(Long.parseLong(line, ID.length(), line.length(), 10));
        } else if (timing && line.startsWith("data:")) {
            int from = line.indexOf(SAID_AT) + SAID_AT.length();
            int to = from;
            while (to < line.length() && Character.isDigit(line.charAt(to))) {
                to++;
            }
            time(System.nanoTime() - Long.parseLong(line, from, to, 10));
        }
    }

    private void time(long nanoseconds) {
        if (timed == lags.length) {
            lags = Arrays.copyOf(lags, 2 * timed);
        }
        lags[timed++] = nanoseconds;
    }

    @Nullable
    String city() {
        return city;
    }

    synchronized Heard heard() {
        return heard;
    }

    /** Forgets how long entries took so far. */
    synchronized void forget() {
        timed = 0;
    }

    synchronized LongStream lags() {
        return Arrays.stream(lags, 0, timed);
    }

    @Override
    public void close() throws IOException {
        socket.close();
        thread.interrupt();
    }
}
