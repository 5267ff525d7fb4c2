package org.treerings.app.wiring;

import static org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory.inspectAggregate;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.AggregateFactory;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;
import org.treerings.app.ledger.Ledger;
import org.treerings.commands.Cities;
import org.treerings.commands.Resources;
import org.treerings.commands.city.City;
import org.treerings.commands.commitment.Commitment;
import org.treerings.commands.index.IndexYear;
import org.treerings.commands.officers.Officers;
import org.treerings.commands.pathway.Pathway;
import org.treerings.commands.resource.Resource;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.framework.Framework;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/**
 * Axon, bean by bean: on Spring Boot 4 its auto-configuration finds neither transactions nor stores and says nothing.
 */
@Configuration(proxyBeanMethods = false)
class AxonWiring {

    static final String CORRELATION = "correlationId";

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource database) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(database));
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer serializer) {
        TokenSchema schema = TokenSchema.builder()
                .setTokenTable("ledger.token")
                .setProcessorNameColumn("processor_name")
                .setTokenTypeColumn("token_type")
                .build();
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .schema(schema)
                .build();
    }

    /** Without a transaction manager: the append is a command's only transaction, and the appender makes it. */
    @Bean
    CommandBus commandBus() {
        CommandBus commands = SimpleCommandBus.builder().build();
        commands.registerHandlerInterceptor(new CorrelationDataInterceptor<>(correlation()));
        return commands;
    }

    @Bean
    @Primary
    Serializer serializer() {
        return jackson();
    }

    /** Tokens of Axon's name their class; no other class may be named. */
    static Serializer jackson() {
        PolymorphicTypeValidator tokens = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.eventhandling.")
                .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> mapper.polymorphicTypeValidator(tokens))
                .build();
    }

    /** What events take over from their command: who, why and from where; and what they were caused by. */
    static List<CorrelationDataProvider> correlation() {
        return List.of(
                new SimpleCorrelationDataProvider(Provenance.KEYS.toArray(String[]::new)),
                new MessageOriginProvider("causationId", CORRELATION));
    }

    @Bean
    Serializer messageSerializer(Serializer serializer) {
        return serializer;
    }

    @Bean
    Serializer snapshotSerializer() {
        return Entities.snapshotSerializer();
    }

    @Bean
    HandlerEnhancerDefinition wholeStream(Ledger ledger) {
        return new WholeStream(ledger);
    }

    @Bean
    ConfigurerModule entities() {
        return Entities::register;
    }

    /** The snapshotter makes its entities with these; without them it fails in silence. */
    @Bean
    AggregateFactory<City> cityFactory(ParameterResolverFactory parameters, HandlerDefinition handlers) {
        return factory(City.class, parameters, handlers);
    }

    @Bean
    AggregateFactory<Commitment> commitmentFactory(ParameterResolverFactory parameters, HandlerDefinition handlers) {
        return factory(Commitment.class, parameters, handlers);
    }

    @Bean
    AggregateFactory<Pathway> pathwayFactory(ParameterResolverFactory parameters, HandlerDefinition handlers) {
        return factory(Pathway.class, parameters, handlers);
    }

    @Bean
    AggregateFactory<IndexYear> indexFactory(ParameterResolverFactory parameters, HandlerDefinition handlers) {
        return factory(IndexYear.class, parameters, handlers);
    }

    @Bean
    AggregateFactory<Resource> resourceFactory(ParameterResolverFactory parameters, HandlerDefinition handlers) {
        return factory(Resource.class, parameters, handlers);
    }

    @Bean
    AggregateFactory<Officers> officersFactory(ParameterResolverFactory parameters, HandlerDefinition handlers) {
        return factory(Officers.class, parameters, handlers);
    }

    private static <T> AggregateFactory<T> factory(
            Class<T> entity, ParameterResolverFactory parameters, HandlerDefinition handlers) {
        return new GenericAggregateFactory<>(inspectAggregate(entity, parameters, handlers));
    }

    @Bean
    Cities cities(EventStore events) {
        return new RegisteredCities(events);
    }

    @Bean
    Resources resources(EventStore events, Cities cities) {
        return new SharedResources(events, cities);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Framework framework() {
        return Framework.current();
    }
}
