package org.treerings.app.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** A running PostgreSQL, as its data directory tells: the file {@code postmaster.pid} has its process and port. */
record Postmaster(ProcessHandle process, int port) {

    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;
    private static final Duration STOP = Duration.ofSeconds(30);

    /** The one that works on the directory; empty if none does, whatever a crash left behind. */
    static Optional<Postmaster> in(Path cluster) {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            boolean ready = lines.size() > STATUS_LINE && lines.get(STATUS_LINE).startsWith("ready");
            return ready ? running(lines) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Postmaster> running(List<String> lines) {
        int port = Integer.parseInt(lines.get(PORT_LINE).strip());
        return ProcessHandle.of(Long.parseLong(lines.get(PID_LINE).strip()))
                .filter(process -> process.info().command().orElse("").contains("postgres"))
                .map(process -> new Postmaster(process, port));
    }

    /** Asks it to stop and waits until it has. */
    void stop() {
        process.destroy();
        try {
            process.onExit().orTimeout(STOP.toSeconds(), TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw new IllegalStateException("PostgreSQL does not stop: sessions are still open", e);
        }
    }
}
