package org.treerings.app.wiring;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.treerings.app.ledger.Appender;
import org.treerings.app.ledger.Receipt;
import org.treerings.app.ledger.Request;
import org.treerings.app.ledger.Slip;
import org.treerings.app.web.writing.Commands;
import org.treerings.commands.Seen;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.identity.EntryId;

/** Has Axon decide the doors' commands, and brings back what was appended. */
final class GatewayCommands implements Commands {

    private final CommandGateway gateway;
    private final Appender appender;

    GatewayCommands(CommandGateway gateway, Appender appender) {
        this.gateway = gateway;
        this.appender = appender;
    }

    @Override
    public Receipt decide(
            Object command, Provenance provenance, @Nullable EntryId expected, @Nullable Request request) {
        Slip slip = new Slip(request);
        Map<String, Object> metadata = new HashMap<>(provenance.asMetadata());
        metadata.put(AxonWiring.CORRELATION, UUID.randomUUID().toString());
        metadata.put(Slip.KEY, slip);
        if (expected != null) {
            metadata.put(Seen.EXPECTED, expected.toString());
        }
        boolean changed = gateway.<Boolean>sendAndWait(
                GenericCommandMessage.asCommandMessage(command).withMetaData(metadata));
        // What changes nothing has no append of its own that could take the key along.
        if (!changed && request != null) {
            appender.keep(request);
        }
        return slip.receipt();
    }
}
