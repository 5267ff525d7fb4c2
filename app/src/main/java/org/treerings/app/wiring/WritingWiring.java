package org.treerings.app.wiring;

import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.treerings.app.contents.Contents;
import org.treerings.app.ledger.Appender;
import org.treerings.app.ledger.Ledger;
import org.treerings.app.ledger.Requests;
import org.treerings.app.security.Visitors;
import org.treerings.app.web.RecordedEntries;
import org.treerings.app.web.writing.Commands;
import org.treerings.app.web.writing.CurrentItems;
import org.treerings.app.web.writing.Desk;
import org.treerings.app.web.writing.Edits;
import org.treerings.commands.Cities;
import org.treerings.queries.facts.Facts;
import org.treerings.queries.facts.Positions;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;

/** The officers' doors. */
@Configuration(proxyBeanMethods = false)
class WritingWiring {

    @Bean
    Requests requests(JdbcClient database) {
        return new Requests(database);
    }

    @Bean
    Contents contents(JdbcClient database, TransactionOperations transactions) {
        return new Contents(database, transactions);
    }

    @Bean
    RecordedEntries recordedEntries(Ledger ledger, JdbcClient database) {
        return new RecordedEntries(ledger, new Positions(database));
    }

    @Bean
    Desk desk(
            CommandGateway gateway,
            Appender appender,
            Requests requests,
            Ledger ledger,
            Cities cities,
            Facts facts,
            CityProgress progress,
            Clock clock) {
        Commands commands = new GatewayCommands(gateway, appender);
        CurrentItems items = (city, path) -> {
            progress.awaitReadable(city);
            return facts.current(city, path).orElse(null);
        };
        return new Desk(commands, requests, ledger, cities, items, clock);
    }

    /** Nothing in quotes is not nothing, a number is no text, and half of one no whole one: whoever sends one for the other has mistaken a field. */
    @Bean
    JsonMapperBuilderCustomizer strictScalars() {
        return mapper -> mapper.withCoercionConfigDefaults(
                        any -> any.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Textual,
                        texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Enum, words -> words.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Integer,
                        numbers -> numbers.setCoercion(CoercionInputShape.Float, CoercionAction.Fail));
    }

    @Bean
    WebMvcConfigurer edits(Visitors visitors) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new Edits(visitors));
            }
        };
    }
}
