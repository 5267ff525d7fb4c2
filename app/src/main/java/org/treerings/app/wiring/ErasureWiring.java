package org.treerings.app.wiring;

import java.nio.file.Path;
import java.time.Clock;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.config.SpringAxonConfiguration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.app.contents.Contents;
import org.treerings.app.erasure.ErasureList;
import org.treerings.app.erasure.Erasures;
import org.treerings.app.erasure.Restored;
import org.treerings.app.importing.Decisions;
import org.treerings.app.importing.DocumentArchive;
import org.treerings.app.ledger.LedgerEngine;
import org.treerings.commands.Cities;

/** Erasures, carried out with the facts. */
@Configuration(proxyBeanMethods = false)
class ErasureWiring {

    @Bean
    ErasureList erasureList(@Value("${treerings.erasures:${treerings.data}/erasures}") Path file) {
        return new ErasureList(file);
    }

    @Bean
    Erasures erasures(
            JdbcClient database,
            LedgerEngine engine,
            @Qualifier("eventSerializer") Serializer events,
            ErasureList list,
            DocumentArchive documents,
            Contents contents) {
        return new Erasures(database, engine, events, list, digest -> {
            documents.erase(digest);
            contents.erase(digest);
        });
    }

    @Bean
    @ConditionalOnWebApplication
    BeforeOpening beforeOpening(
            JdbcClient database,
            ErasureList list,
            Decisions decisions,
            Cities cities,
            CityProgress progress,
            Clock clock) {
        return new BeforeOpening(new Restored(database, list, decisions, cities, progress::awaitReadable, clock));
    }

    /** Runs when commands and processors do and no door is open yet: the web server's phase is a later one. */
    static final class BeforeOpening implements SmartLifecycle {

        private static final int AFTER_AXON = SpringAxonConfiguration.LIFECYCLE_PHASE + 1;

        private final Restored restored;
        private volatile boolean running;

        private BeforeOpening(Restored restored) {
            this.restored = restored;
        }

        @Override
        public void start() {
            restored.eraseAgain();
            running = true;
        }

        @Override
        public void stop() {
            running = false;
        }

        @Override
        public boolean isRunning() {
            return running;
        }

        @Override
        public int getPhase() {
            return AFTER_AXON;
        }
    }
}
