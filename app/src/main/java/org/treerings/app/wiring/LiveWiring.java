package org.treerings.app.wiring;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.treerings.app.ledger.Ledger;
import org.treerings.app.ledger.LedgerStore;
import org.treerings.app.web.PublicEntries;
import org.treerings.app.web.live.Streams;
import tools.jackson.databind.json.JsonMapper;

/** The record as it grows. */
@Configuration(proxyBeanMethods = false)
class LiveWiring {

    @Bean
    PublicEntries publicEntries(JsonMapper json) {
        return new PublicEntries(json);
    }

    /** Who takes nothing of what is sent is cut off by the server after the same time. */
    @Bean
    Streams streams(
            LedgerStore store,
            Ledger ledger,
            PublicEntries open,
            @Value("${treerings.live.heartbeat}") Duration heartbeat,
            @Value("${server.tomcat.connection-timeout}") Duration patience) {
        return new Streams(store, ledger, open, heartbeat, patience);
    }
}
