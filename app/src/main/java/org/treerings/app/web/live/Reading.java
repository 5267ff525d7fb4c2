package org.treerings.app.web.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/** Sends one reader what it wants, and says that it is still there while there is nothing. */
final class Reading {

    private static final byte[] HEARTBEAT = ": still here\n\n".getBytes(UTF_8);

    /** Milliseconds after which a browser comes back. */
    private static final int RETRY = 2000;

    private final Backlog backlog;
    private final Tail tail;
    private final OutputStream out;
    private final Duration heartbeat;
    private final Duration patience;
    private long sent = System.nanoTime();

    Reading(Backlog backlog, Tail tail, OutputStream out, Duration heartbeat, Duration patience) {
        this.backlog = backlog;
        this.tail = tail;
        this.out = out;
        this.heartbeat = heartbeat;
        this.patience = patience;
    }

    /**
     * Sends what comes after a position, until the tail is closed.
     *
     * @throws IOException if the reader has gone, or takes longer than it is given
     */
    void from(long position) throws IOException, InterruptedException {
        send(("retry: " + RETRY + "\n: from position " + position + "\n\n").getBytes(UTF_8));
        out.flush();
        long told = position;
        while (!tail.isClosed()) {
            Duration quiet = heartbeat.minusNanos(System.nanoTime() - sent);
            long reached = told;
            Stretch next = tail.after(told, quiet).orElseGet(() -> backlog.after(reached));
            send(next);
            told = next.end();
        }
    }

    private void send(Stretch stretch) throws IOException {
        long began = System.nanoTime();
        long before = sent;
        for (Frame frame : stretch.frames()) {
            if (backlog.concerns(frame)) {
                send(frame.bytes());
                requireTaken(began);
            }
        }
        if (System.nanoTime() - sent >= heartbeat.toNanos()) {
            send(HEARTBEAT);
        }
        if (sent != before) {
            out.flush();
            requireTaken(began);
        }
    }

    private void send(byte[] bytes) throws IOException {
        out.write(bytes);
        sent = System.nanoTime();
    }

    /** The connection's own timeout is for those who take nothing, this for those who take it drop by drop. */
    private void requireTaken(long began) throws IOException {
        if (System.nanoTime() - began > patience.toNanos()) {
            throw new IOException("the reader is too slow");
        }
    }
}
