package org.treerings.app.wiring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.treerings.app.drafts.Drafts;
import org.treerings.app.ledger.Ledger;
import org.treerings.app.security.Directory;
import org.treerings.app.security.Officers;
import org.treerings.app.security.Visitors;
import tools.jackson.databind.json.JsonMapper;

/** Who is who. */
@Configuration(proxyBeanMethods = false)
class IdentityWiring {

    @Bean
    Directory directory(JdbcClient database, TransactionOperations transactions) {
        return new Directory(database, transactions);
    }

    @Bean
    Drafts drafts(JdbcClient database, TransactionOperations transactions) {
        return new Drafts(database, transactions);
    }

    @Bean
    Officers officers(Ledger ledger, JsonMapper json) {
        return new Officers(ledger, json);
    }

    @Bean
    Visitors visitors(Directory directory, Officers officers) {
        return new Visitors(directory, officers);
    }
}
