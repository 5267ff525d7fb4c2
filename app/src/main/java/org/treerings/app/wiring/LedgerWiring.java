package org.treerings.app.wiring;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.postgresql.Driver;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.treerings.app.ledger.AppendTimeouts;
import org.treerings.app.ledger.Appender;
import org.treerings.app.ledger.EventSerializer;
import org.treerings.app.ledger.Ledger;
import org.treerings.app.ledger.LedgerEngine;
import org.treerings.app.ledger.LedgerStore;
import org.treerings.app.ledger.OlderRevisions;
import org.treerings.app.ledger.OtherNodes;

/** The ledger behind Axon's event store. */
@Configuration(proxyBeanMethods = false)
class LedgerWiring {

    /** Its one connection has settings of its own and must not come from the pool. */
    @Bean
    @DependsOn("flywayInitializer")
    Appender appender(HikariDataSource pool) {
        return new Appender(unpooled(pool), AppendTimeouts.standard());
    }

    /** So does the listener, which keeps its connection for as long as the node lives. */
    @Bean
    OtherNodes otherNodes(HikariDataSource pool, LedgerStore store) {
        return new OtherNodes(unpooled(pool), store);
    }

    static DataSource unpooled(HikariDataSource pool) {
        return new SimpleDriverDataSource(new Driver(), pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
    }

    @Bean
    Ledger ledger(JdbcClient database) {
        return new Ledger(database);
    }

    @Bean
    LedgerEngine eventStorageEngine(
            Appender appender,
            JdbcClient database,
            @Qualifier("eventSerializer") Serializer events,
            @Qualifier("snapshotSerializer") Serializer snapshots,
            EventUpcasterChain upcasters) {
        LedgerEngine.Builder builder = new LedgerEngine.Builder();
        builder.eventSerializer(events)
                .snapshotSerializer(snapshots)
                .snapshotFilter(Entities.snapshotFilter())
                .upcasterChain(upcasters);
        return LedgerEngine.of(builder, appender, database);
    }

    @Bean
    LedgerStore eventStore(LedgerEngine engine) {
        return LedgerStore.over(engine);
    }

    @Bean
    Serializer eventSerializer() {
        return EventSerializer.create();
    }

    @Bean
    EventUpcasterChain eventUpcasters() {
        return OlderRevisions.upcasters();
    }
}
