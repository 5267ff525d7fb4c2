package org.treerings.app.wiring;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedded database, unless {@code spring.datasource.url} names another. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
class DatabaseWiring {

    @Bean
    EmbeddedDatabase embeddedDatabase(
            @Value("${treerings.data}") Path data,
            @Value("${treerings.postgres-binaries:${treerings.data}/postgres-binaries}") Path binaries) {
        return EmbeddedDatabase.open(data, binaries);
    }

    @Bean
    HikariDataSource dataSource(
            EmbeddedDatabase database, @Value("${spring.datasource.hikari.maximum-pool-size}") int connections) {
        return database.pool(connections);
    }
}
