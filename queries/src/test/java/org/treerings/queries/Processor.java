package org.treerings.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.ErrorContext;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.treerings.kernel.framework.Framework;
import org.treerings.queries.facts.ByCity;
import org.treerings.queries.facts.FactsProjection;
import org.treerings.queries.profile.Documents;
import org.treerings.queries.profile.Profiles;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The facts' processor over a ledger, as it runs in the application: streaming, its token in the same transaction. */
public final class Processor implements AutoCloseable {

    private final Ledger ledger;
    private final Configuration configuration;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final Profiles profiles = new Profiles(Database.jdbc(), Framework.current(), Sample.CLOCK);

    public Processor(Ledger ledger, int batchSize) {
        this.ledger = ledger;
        this.configuration = configuration(ledger, batchSize);
        configuration.start();
    }

    /** Writes the ledger into emptied tables. */
    public static void replay(Ledger ledger, int batchSize) {
        Database.empty();
        try (Processor processor = new Processor(ledger, batchSize)) {
            processor.awaitAll();
        }
    }

    /** Until the profiles hold every entry: they are written in the transaction of the facts and of the token. */
    public void awaitAll() {
        await().pollInterval(Duration.ofMillis(2))
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> {
                    failure().ifPresent(failure -> {
                        throw new IllegalStateException(failure);
                    });
                    ledger.last()
                            .forEach((city, position) ->
                                    assertThat(profiles.position(city)).hasValue(position));
                });
    }

    /** Why the processor could not write a batch, once it could not. */
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure.get());
    }

    @Override
    public void close() {
        configuration.shutdown();
    }

    private Configuration configuration(Ledger ledger, int batchSize) {
        Jackson3Serializer serializer = serializer();
        TransactionManager transactions = transactions(new DataSourceTransactionManager(Database.source()));
        FactsProjection projection =
                new FactsProjection(Database.jdbc(), new Documents(Database.jdbc(), Framework.current(), Sample.CLOCK));
        return DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(_ -> serializer)
                .configureEventStore(_ -> ledger.store())
                .configureTransactionManager(_ -> transactions)
                .eventProcessing(processing -> processing
                        .usingPooledStreamingEventProcessors()
                        .registerTokenStore(_ -> JdbcTokenStore.builder()
                                .connectionProvider(
                                        new TransactionAwareDataSourceProxy(Database.source())::getConnection)
                                .serializer(serializer)
                                .build())
                        .registerPooledStreamingEventProcessorConfiguration(
                                "facts",
                                (_, builder) -> builder.initialSegmentCount(2).batchSize(batchSize))
                        .registerErrorHandler("facts", _ -> this::fail)
                        .registerSequencingPolicy("facts", _ -> new ByCity())
                        .registerEventHandler(_ -> projection))
                .buildConfiguration();
    }

    private void fail(ErrorContext context) throws Exception {
        failure.set(context.error());
        PropagatingErrorHandler.instance().handleError(context);
    }

    /** A replay's token names the classes inside it, which Jackson reads only where it is told to trust them. */
    private static Jackson3Serializer serializer() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(
                        mapper -> mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.eventhandling.")
                                .build()))
                .build();
    }

    private static TransactionManager transactions(PlatformTransactionManager manager) {
        return () -> {
            TransactionStatus status = manager.getTransaction(new DefaultTransactionDefinition());
            return new Transaction() {
                @Override
                public void commit() {
                    manager.commit(status);
                }

                @Override
                public void rollback() {
                    manager.rollback(status);
                }
            };
        };
    }
}
