package org.treerings.app.wiring;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.app.ledger.Appender;
import org.treerings.app.ledger.Ledger;
import org.treerings.app.ledger.LedgerStore;
import org.treerings.app.ledger.publication.Leaves;
import org.treerings.app.ledger.publication.PublishedLog;
import org.treerings.app.ledger.publication.Publisher;
import org.treerings.app.ledger.publication.Setup;
import org.treerings.app.ledger.witness.Witness;
import org.treerings.app.web.ledger.Evidence;
import tools.jackson.databind.json.JsonMapper;

/** The ledger made public. Every program asks whether the database stands by what was published; servers publish. */
@Configuration(proxyBeanMethods = false)
class PublishingWiring {

    @Bean
    Setup publishing(
            @Value("${treerings.data}") Path data,
            @Value("${treerings.log-key:${treerings.data}/ledger.key}") Path key,
            @Value("${treerings.origin:#{null}}") @Nullable String origin,
            @Value("${treerings.ml-dsa}") boolean alsoMlDsa,
            @Value("${treerings.checkpoints:#{null}}") @Nullable Path outside,
            @Value("${treerings.witnesses:}") List<String> witnesses)
            throws IOException {
        Secret.directory(data);
        return new Setup(
                data.resolve("ledger"),
                key,
                origin,
                alsoMlDsa,
                outside,
                witnesses.stream().map(Witness::parse).toList());
    }

    @Bean
    Publisher publisher(Setup setup, HikariDataSource pool, Appender appender, LedgerStore store, Clock clock) {
        Publisher publisher = new Publisher(setup, LedgerWiring.unpooled(pool), clock, appender::halt);
        store.register(publisher);
        appender.handOnTo(publisher::take);
        return publisher;
    }

    @Bean
    Leaves leaves(JdbcClient database) {
        return new Leaves(database);
    }

    @Bean
    PublishedLog publishedLog(Publisher publisher) {
        return publisher.log();
    }

    @Bean
    Evidence evidence(Ledger ledger, Leaves leaves, PublishedLog log, JsonMapper json) {
        return new Evidence(ledger, leaves, log, json);
    }

    /** In servers only: what a program on the command line appends, the next server publishes. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class Serving {

        Serving(Publisher publisher) {
            publisher.start();
        }
    }
}
