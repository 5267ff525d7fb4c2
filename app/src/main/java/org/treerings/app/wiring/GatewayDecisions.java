package org.treerings.app.wiring;

import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.treerings.app.importing.Decisions;
import org.treerings.app.web.writing.Race;
import org.treerings.kernel.event.Provenance;

/** Has Axon decide. */
final class GatewayDecisions implements Decisions {

    private final CommandGateway commands;

    GatewayDecisions(CommandGateway commands) {
        this.commands = commands;
    }

    @Override
    public boolean decide(Object command, Provenance provenance, UUID correlation) {
        return Race.run(() -> commands.<Boolean>sendAndWait(GenericCommandMessage.asCommandMessage(command)
                .andMetaData(provenance.asMetadata())
                .andMetaData(Map.of(AxonWiring.CORRELATION, correlation.toString()))));
    }
}
