package org.treerings.app.wiring;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database, and by which logins it is migrated and used. */
@Configuration(proxyBeanMethods = false)
class DatabaseWiring {

    /** Migrations let the application do what it does: the login that its connections have, wherever that was set. */
    @Bean
    FlywayConfigurationCustomizer applicationLogin(DataSource pool) {
        return flyway -> flyway.placeholders(Map.of(
                "application",
                JdbcClient.create(pool)
                        .sql("select quote_literal(current_user)")
                        .query(String.class)
                        .single()));
    }

    /** One of our own, unless {@code spring.datasource.url} names another. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
    static class Embedded {

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

        @Bean
        FlywayConfigurationCustomizer ownerLogin(EmbeddedDatabase database) {
            return flyway -> flyway.dataSource(database.owner());
        }
    }
}
