package org.treerings.benchmark;

import java.time.Duration;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;

/**
 * Lets the compiler translate the path before any of it is measured, as on a server that has been up for a while. It
 * translates what runs often, in the order in which it notices: in a loop without a database, a command took 275 µs at
 * first, 50 after a hundred thousand and 18 after four hundred thousand.
 */
record WarmUp(Duration length) {

    private static final int CLIENTS = 32;

    void run(AppendPath path) throws Exception {
        of(GatewayCase.officers("warm-up", CLIENTS, path.bean(CommandGateway.class)));
    }

    /** Does something at least once. */
    void by(Runnable something) {
        long began = System.nanoTime();
        do {
            something.run();
        } while (System.nanoTime() - began < length.toNanos());
    }

    void of(List<? extends Client> clients) throws Exception {
        new Slice(length).perSecond(clients);
    }
}
