package org.treerings.benchmark;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.treerings.commands.commitment.AddAction;
import org.treerings.commands.commitment.CommitmentCommand;
import org.treerings.commands.commitment.DescribeAction;
import org.treerings.commands.commitment.MakeCommitment;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.measure.Text;

/** An officer who describes an action again and again, and turns to the next commitment before it grows long. */
final class GatewayClient implements Client {

    /** A long life for a commitment. */
    private static final int COMMANDS_PER_COMMITMENT = 300;

    private final CommandGateway gateway;
    private final Streams streams;

    GatewayClient(CommandGateway gateway, CityId city) {
        this.gateway = gateway;
        this.streams = new Streams(city, COMMANDS_PER_COMMITMENT);
    }

    @Override
    public void act() {
        if (!send(command(streams.next()))) {
            throw new IllegalStateException("a command that was to append something changed nothing");
        }
    }

    boolean send(Object command) {
        return gateway.<Boolean>sendAndWait(new GenericCommandMessage<>(command, Words.PROVENANCE));
    }

    private static CommitmentCommand command(Place place) {
        return switch ((int) place.version()) {
            case 0 -> new MakeCommitment(place.city(), place.commitment(), new Text("Green", "en"), Words.DAY);
            case 1 -> new AddAction(place.city(), place.commitment(), Words.ACTION, new Text("Plant", "en"), Words.DAY);
            default ->
                new DescribeAction(
                        place.city(), place.commitment(), Words.ACTION, Words.description(place.version()), Words.DAY);
        };
    }
}
