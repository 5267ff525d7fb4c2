package org.treerings.app.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** The wire between a node and its database, on loopback, which can be cut at a chosen moment. */
final class Network implements AutoCloseable {

    /** Where the next bytes are lost and the connection with them. */
    enum Cut {
        NONE,
        /** On the way to the database: it never hears of the statement. */
        REQUEST,
        /** Likewise, but the connection stays open and nobody says anything any more. */
        SILENCE,
        /** On the way back: the statement is committed, the node does not learn of it. */
        ANSWER
    }

    private final ServerSocket door;
    private final int database;
    private final AtomicReference<Cut> next = new AtomicReference<>(Cut.NONE);
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    Network(int database) {
        this.database = database;
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    void cutNext(Cut cut) {
        next.set(cut);
    }

    boolean hasCut() {
        return next.get() == Cut.NONE;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket node = door.accept();
                if (door.isClosed()) {
                    // Came in while the door was being shut, before this thread heard of it.
                    node.close();
                    return;
                }
                Socket server = new Socket(InetAddress.getLoopbackAddress(), database);
                open.add(node);
                open.add(server);
                Thread.ofVirtual().start(() -> carry(node, server, Cut.REQUEST));
                Thread.ofVirtual().start(() -> carry(server, node, Cut.ANSWER));
            } catch (IOException e) {
                closeAll();
            }
        }
    }

    private void carry(Socket from, Socket to, Cut direction) {
        byte[] buffer = new byte[64 * 1024];
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            int read = in.read(buffer);
            while (read >= 0 && !next.compareAndSet(direction, Cut.NONE)) {
                if (direction == Cut.REQUEST && next.compareAndSet(Cut.SILENCE, Cut.NONE)) {
                    in.transferTo(OutputStream.nullOutputStream());
                    return;
                }
                out.write(buffer, 0, read);
                read = in.read(buffer);
            }
        } catch (IOException e) {
            // One end closed: the other follows.
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private void closeAll() {
        open.forEach(socket -> {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void close() throws IOException {
        door.close();
        closeAll();
    }
}
