package org.treerings.app.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A witness as C2SP's tlog-witness has it, on loopback: it signs a log's tree if it is the one that it signed last, continued.
 * What it has signed it keeps in memory, so that it forgets when it ends.
 */
public final class Witness implements AutoCloseable {

    /** Bytes: 63 hashes and a checkpoint. */
    private static final int LARGEST = Note.LARGEST + 4_096;

    private final Signer signer;
    private final InstantSource clock;
    private final Map<String, VerifierKey> logs = new HashMap<>();
    private final Map<String, Checkpoint> latest = new HashMap<>();
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    /**
     * Starts a witness.
     *
     * @param seed 32 bytes that its Ed25519 key is made from
     * @param logKeys verifier keys of the logs that it knows, each named like its log's origin
     */
    public Witness(String name, byte[] seed, List<String> logKeys, InstantSource clock) {
        this.signer = Signer.witness(name, seed);
        this.clock = clock;
        logKeys.stream().map(key -> VerifierKey.parse("log key", key)).forEach(key -> logs.put(key.name(), key));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(workers);
        server.createContext("/add-checkpoint", this::answer);
        server.start();
    }

    /** The submission prefix: {@code add-checkpoint} lies below it. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The verifier key of its signatures, of type 4. */
    public String vkey() {
        return signer.vkey();
    }

    /** The size of the tree that it signed last, or 0. */
    public synchronized long size(String origin) {
        Checkpoint signed = latest.get(origin);
        return signed == null ? 0 : signed.size();
    }

    private record Reply(int status, String type, String body) {

        static Reply refusal(int status) {
            return new Reply(status, "text/plain", "");
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(LARGEST + 1);
            Reply reply = exchange.getRequestMethod().equals("POST") ? reply(body) : Reply.refusal(405);
            exchange.getResponseHeaders().set("Content-Type", reply.type());
            FileServer.send(exchange, reply.status(), reply.body().getBytes(UTF_8));
        }
    }

    private Reply reply(byte[] body) {
        try {
            return reply(WitnessRequest.parse(body));
        } catch (Verdict _) {
            return Reply.refusal(400);
        }
    }

    private Reply reply(WitnessRequest request) {
        Checkpoint checkpoint = request.checkpoint();
        VerifierKey key = logs.get(checkpoint.origin());
        if (key == null) {
            return Reply.refusal(404);
        }
        boolean signed =
                checkpoint.note().lines().stream().anyMatch(line -> key.names(line) && key.verifies(checkpoint, line));
        if (!signed) {
            return Reply.refusal(403);
        }
        return request.oldSize() > checkpoint.size() ? Reply.refusal(400) : sign(request);
    }

    /** Compares with what was signed last and stores the new tree in one go, so that no two requests pass each other. */
    private synchronized Reply sign(WitnessRequest request) {
        Checkpoint checkpoint = request.checkpoint();
        Checkpoint before = latest.get(checkpoint.origin());
        long size = before == null ? 0 : before.size();
        Hash root = before == null ? Hash.EMPTY : before.root();
        boolean otherRoot = size == checkpoint.size() && !root.equals(checkpoint.root());
        if (request.oldSize() != size || otherRoot) {
            return new Reply(409, "text/x.tlog.size", size + "\n");
        }
        if (!Consistency.holds(size, root, checkpoint.size(), checkpoint.root(), request.proof())) {
            return Reply.refusal(422);
        }
        latest.put(checkpoint.origin(), checkpoint);
        String line = signer.line(checkpoint.note().text(), clock.instant().getEpochSecond());
        return new Reply(200, "text/plain; charset=utf-8", line);
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
