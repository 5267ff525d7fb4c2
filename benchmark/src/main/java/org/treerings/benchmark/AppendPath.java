package org.treerings.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.treerings.app.Treerings;
import org.treerings.app.wiring.EmbeddedDatabase;

/**
 * The product in its own wiring: as a whole, or from the command gateway to the disk, without doors and projections, which
 * would take their share of the same cores.
 */
final class AppendPath implements AutoCloseable {

    static {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
    }

    private final ConfigurableApplicationContext context;

    private AppendPath(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static AppendPath open(Path data, Path postgresBinaries) {
        return new AppendPath(new SpringApplicationBuilder(Beans.class)
                .web(WebApplicationType.NONE)
                .run("--treerings.data=" + data, "--treerings.postgres-binaries=" + postgresBinaries));
    }

    static AppendPath openWithDoors(Path data, Path postgresBinaries) {
        return new AppendPath(new SpringApplicationBuilder(Treerings.class)
                .run(
                        "--server.port=0",
                        "--treerings.data=" + data,
                        "--treerings.postgres-binaries=" + postgresBinaries,
                        "--treerings.sample=true"));
    }

    /** Where the doors are, if there are any. */
    URI home() {
        return URI.create("http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Connections for what the product itself may not do: tables beside its own, and how the database finds rows. */
    HikariDataSource owners(int connections) {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(bean(EmbeddedDatabase.class).owner());
        pool.setMaximumPoolSize(connections);
        return pool;
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan(
            basePackageClasses = EmbeddedDatabase.class,
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.(Axon|Database|Ledger)Wiring"))
    static class Beans {}
}
