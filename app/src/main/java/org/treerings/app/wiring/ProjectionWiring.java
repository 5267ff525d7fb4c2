package org.treerings.app.wiring;

import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.treerings.app.cli.RebuildCommand;
import org.treerings.app.cli.VerifyProjectionsCommand;
import org.treerings.app.ledger.Ledger;
import org.treerings.app.ledger.LedgerEngine;
import org.treerings.app.projections.Entries;
import org.treerings.app.projections.Projections;
import org.treerings.app.projections.Rebuilds;
import org.treerings.app.projections.Verification;
import org.treerings.kernel.framework.Framework;
import org.treerings.queries.facts.Facts;
import org.treerings.queries.profile.Profiles;
import org.treerings.queries.rebuild.Builds;
import org.treerings.queries.rebuild.Rebuild;

/** Whoever looks after the read tables: verifies them, and builds them anew. */
@Configuration(proxyBeanMethods = false)
class ProjectionWiring {

    @Bean
    Entries entries(Ledger ledger, LedgerEngine engine) {
        return new Entries(ledger, engine);
    }

    @Bean
    Builds builds(JdbcClient database) {
        return new Builds(database);
    }

    @Bean
    Projections projectionStates(JdbcClient database, Serializer serializer, Ledger ledger, Builds builds) {
        return new Projections(database, serializer, ledger, builds);
    }

    @Bean
    Rebuild rebuild(
            Entries entries,
            DataSource database,
            TransactionOperations transactions,
            Framework framework,
            Clock clock) {
        return new Rebuild(entries, database, transactions, framework, clock);
    }

    @Bean
    Rebuilds rebuilds(Rebuild rebuild) {
        return new Rebuilds(rebuild, Thread::startVirtualThread);
    }

    @Bean
    RebuildCommand rebuildCommand(Rebuild rebuild, Projections projections) {
        return new RebuildCommand(rebuild, projections);
    }

    @Bean
    VerifyProjectionsCommand verifyProjectionsCommand(
            Entries entries, Ledger ledger, Facts facts, Profiles profiles, CityProgress progress) {
        return new VerifyProjectionsCommand(
                new Verification(entries, ledger, facts, profiles, progress::awaitReadable));
    }
}
