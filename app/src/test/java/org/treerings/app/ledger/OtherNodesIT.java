package org.treerings.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.Test;
import org.treerings.app.TestDatabase;

class OtherNodesIT {

    private static final int PATIENCE_SECONDS = 20;

    @Test
    void readsWhatAnotherNodeAppendsWhileItWaits() throws Exception {
        try (TestDatabase database = new TestDatabase();
                Appender here = new Appender(database.pool(), AppendTimeouts.standard());
                Appender there = new Appender(database.pool(), AppendTimeouts.standard())) {
            LedgerEngine.Builder builder = new LedgerEngine.Builder();
            builder.eventSerializer(EventSerializer.create())
                    .snapshotSerializer(EventSerializer.create())
                    .upcasterChain(new EventUpcasterChain());
            LedgerStore store = LedgerStore.over(LedgerEngine.of(builder, here, database.client()));
            try (OtherNodes _ = new OtherNodes(database.pool(), store);
                    BlockingStream<TrackedEventMessage<?>> events = store.openStream(store.createTailToken())) {
                for (long version = 0; version < 5; version++) {
                    there.append(Proposals.of("city:lisbon", version));
                    assertThat(events.hasNextAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS))
                            .isTrue();
                    assertThat(events.nextAvailable().trackingToken().position())
                            .hasValue(version);
                }
            }
        }
    }
}
