package org.treerings.app;

import java.util.stream.Stream;
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
        return on(database.settings());
    }

    /** On any other, as settings tell. */
    public static Node on(Stream<String> settings) {
        return new Node(new SpringApplicationBuilder(Treerings.class)
                .web(WebApplicationType.NONE)
                .run(Stream.concat(Stream.of("--treerings.data=" + TestDatabase.temporaryDirectory()), settings)
                        .toArray(String[]::new)));
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
