package org.treerings.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.Registration;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.treerings.app.ledger.LedgerEngine;
import org.treerings.app.ledger.LedgerStore;
import org.treerings.app.web.Server;
import org.treerings.queries.facts.ByCity;

/** On Spring Boot 4, Axon's auto-configuration quietly ends without transactions and stores; ours must not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WiringIT {

    private static final String FACTS = "facts";

    private Server server;

    @BeforeAll
    void start() {
        server = Server.withSample();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void handsTheDatabasesTransactionsToAxon() {
        assertThat(server.bean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
        assertThat(server.bean(Configuration.class).getComponent(TransactionManager.class))
                .isSameAs(server.bean(TransactionManager.class));
    }

    @Test
    void storesEventsInTheLedger() {
        assertThat(server.bean(EventStorageEngine.class)).isInstanceOf(LedgerEngine.class);
        assertThat(server.bean(EventStore.class)).isInstanceOf(LedgerStore.class);
        assertThat(server.bean(Configuration.class).eventStore()).isSameAs(server.bean(EventStore.class));
        assertThat(server.bean(EventStore.class).createHeadToken().position()).hasValue(server.head());
    }

    @Test
    void keepsTokensInTheLedgersTable() {
        assertThat(server.bean(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
        assertThat(server.bean(EventProcessingConfiguration.class).tokenStore(FACTS))
                .isSameAs(server.bean(TokenStore.class));
        server.get("/api/cities/anshun");
        assertThat(server.bean(JdbcClient.class)
                        .sql("select segment from ledger.token where processor_name = ? order by segment")
                        .param(FACTS)
                        .query(Integer.class)
                        .list())
                .isEqualTo(List.of(0, 1));
    }

    @Test
    void spreadsFactsOverTwoSegmentsByCity() {
        EventProcessingConfiguration processing = server.bean(EventProcessingConfiguration.class);
        assertThat(processing.eventProcessors()).containsOnlyKeys(FACTS);
        assertThat(processing.eventProcessor(FACTS, PooledStreamingEventProcessor.class))
                .hasValueSatisfying(
                        processor -> assertThat(processor.isRunning()).isTrue());
        assertThat(processing.sequencingPolicy(FACTS)).isInstanceOf(ByCity.class);
    }

    @Test
    void writesWithSerializersOfOurOwn() {
        Configuration configuration = server.bean(Configuration.class);
        Map<String, Serializer> serializers = server.beans(Serializer.class);
        assertThat(configuration.eventSerializer()).isSameAs(serializers.get("eventSerializer"));
        assertThat(configuration.serializer()).isSameAs(serializers.get("serializer"));
        assertThat(configuration.messageSerializer()).isSameAs(serializers.get("messageSerializer"));
        assertThat(serializers)
                .containsOnlyKeys("serializer", "messageSerializer", "eventSerializer", "snapshotSerializer")
                .allSatisfy((_, serializer) ->
                        assertThat(serializer.getClass().getName()).doesNotContain("XStream"));
    }

    @Test
    void putsAwayWhatHasServedAndTellsTheDay() {
        assertThat(server.bean(ScheduledTaskHolder.class).getScheduledTasks())
                .extracting(ScheduledTask::toString)
                .containsExactlyInAnyOrder(
                        Housekeeping.class.getName() + ".forget", Housekeeping.class.getName() + ".tellToday");
    }

    /** The append is a command's only transaction, and the appender makes it. */
    @Test
    void handlesCommandsOutsideOfTransactions() throws Exception {
        CommandBus commands = server.bean(CommandBus.class);
        assertThat(commands).isInstanceOf(SimpleCommandBus.class);
        try (Registration _ =
                commands.subscribe("probe", _ -> TransactionSynchronizationManager.isActualTransactionActive())) {
            FutureCallback<String, Boolean> answer = new FutureCallback<>();
            commands.dispatch(new GenericCommandMessage<>(GenericCommandMessage.asCommandMessage(""), "probe"), answer);
            assertThat(answer.get().getPayload()).isFalse();
        }
    }

    @Test
    void phonesNobody() {
        UsagePropertyProvider own = server.bean(UsagePropertyProvider.class);
        assertThat(UsagePropertyProvider.create(own).getDisabled()).isTrue();
        assertThat(System.getProperty("disable-axoniq-console-message")).isEqualTo("true");
    }
}
