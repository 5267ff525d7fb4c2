package org.treerings.benchmark;

import java.util.List;
import org.axonframework.modelling.command.ConcurrencyException;

/** Appends where nobody else does and where it must be refused, in turns. */
final class ConflictClient implements Client {

    private final EngineClient client;
    private final List<Place> taken;
    private int acts;

    ConflictClient(EngineClient client, List<Place> taken) {
        this.client = client;
        this.taken = taken;
    }

    @Override
    public void act() {
        int act = acts++;
        if (act % 2 == 0) {
            client.act();
        } else {
            beRefused(taken.get(act / 2 % taken.size()));
        }
    }

    private void beRefused(Place place) {
        try {
            EngineClient.append(client.engine(), place);
        } catch (ConcurrencyException _) {
            return;
        }
        throw new IllegalStateException("a taken version was given away again: " + place);
    }
}
