package org.treerings.app;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The program as it is wired, without its web server, on a database of a test's own. */
public final class Node implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Node(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static Node on(TestDatabase database) {
        HikariDataSource pool = database.pool();
        return new Node(new SpringApplicationBuilder(Treerings.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--treerings.data=" + TestDatabase.temporaryDirectory(),
                        "--spring.datasource.url=" + pool.getJdbcUrl(),
                        "--spring.datasource.username=" + pool.getUsername(),
                        "--spring.datasource.password=" + pool.getPassword()));
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
