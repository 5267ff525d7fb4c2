package org.treerings.app.wiring;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.app.importing.Decisions;
import org.treerings.app.importing.DocumentArchive;
import org.treerings.app.importing.Imports;
import org.treerings.app.ledger.Ledger;
import org.treerings.app.projections.Projections;
import org.treerings.app.web.Mementos;
import org.treerings.app.web.Moments;
import org.treerings.commands.Cities;
import org.treerings.kernel.framework.Framework;
import org.treerings.queries.diff.Diffs;
import org.treerings.queries.facts.Activity;
import org.treerings.queries.facts.ByCity;
import org.treerings.queries.facts.ClaimRegister;
import org.treerings.queries.facts.Facts;
import org.treerings.queries.facts.FactsProjection;
import org.treerings.queries.facts.History;
import org.treerings.queries.facts.Timeline;
import org.treerings.queries.facts.Versions;
import org.treerings.queries.feed.Feeds;
import org.treerings.queries.index.IndexYears;
import org.treerings.queries.profile.Documents;
import org.treerings.queries.profile.Profiles;
import org.treerings.queries.review.Reviews;
import org.treerings.queries.statistics.CountedCity;
import org.treerings.queries.statistics.Rollups;
import org.treerings.queries.statistics.Tally;

/** The memory: what projects and what is asked. */
@Configuration(proxyBeanMethods = false)
class QueryWiring {

    private static final String FACTS = "facts";
    private static final int SEGMENTS = 2;
    private static final int BATCH = 500;
    /** Half a kilobyte each. */
    private static final int COUNTED_CITIES = 50_000;

    @Bean
    FactsProjection factsProjection(JdbcClient database, Framework framework, Clock clock) {
        return new FactsProjection(database, new Documents(database, framework, clock));
    }

    @Bean
    ConfigurerModule projections() {
        return configurer -> configurer.eventProcessing(processing -> processing
                .usingPooledStreamingEventProcessors()
                .registerSequencingPolicy(FACTS, _ -> new ByCity())
                .registerListenerInvocationErrorHandler(FACTS, _ -> PropagatingErrorHandler.instance())
                .registerPooledStreamingEventProcessorConfiguration(
                        FACTS, (_, processor) -> processor.batchSize(BATCH).initialSegmentCount(SEGMENTS)));
    }

    @Bean
    Facts facts(JdbcClient database) {
        return new Facts(database);
    }

    @Bean
    Profiles profiles(JdbcClient database, Framework framework, Clock clock) {
        return new Profiles(database, framework, clock);
    }

    @Bean
    IndexYears indexYears(Facts facts, Framework framework) {
        return new IndexYears(facts, framework);
    }

    @Bean
    History history(JdbcClient database) {
        return new History(database);
    }

    @Bean
    Activity activity(JdbcClient database) {
        return new Activity(database);
    }

    @Bean
    ClaimRegister claimRegister(JdbcClient database) {
        return new ClaimRegister(database);
    }

    @Bean
    Timeline timeline(JdbcClient database) {
        return new Timeline(database);
    }

    @Bean
    Diffs diffs(JdbcClient database, Framework framework, Clock clock) {
        return new Diffs(database, framework, clock);
    }

    @Bean
    Moments moments(Ledger ledger, Cities cities, Clock clock) {
        return new Moments(ledger, cities, clock);
    }

    @Bean
    Versions versions(JdbcClient database) {
        return new Versions(database);
    }

    @Bean
    Mementos mementos(Versions versions, Moments moments) {
        return new Mementos(versions, moments);
    }

    @Bean
    CityProgress progress(Ledger ledger, EventStore events, Profiles profiles, Projections projections) {
        return new CityProgress(ledger, events, profiles, () -> projections.position(FACTS));
    }

    @Bean
    Reviews reviews(JdbcClient database, Framework framework) {
        return new Reviews(database, framework);
    }

    @Bean
    Feeds feeds(JdbcClient database, Profiles profiles) {
        return new Feeds(database, profiles);
    }

    @Bean
    Rollups rollups(JdbcClient database, Profiles profiles, Clock clock) {
        Cache<CountedCity, Tally> recent =
                Caffeine.newBuilder().maximumSize(COUNTED_CITIES).build();
        return new Rollups(database, profiles, recent.asMap(), clock);
    }

    @Bean
    DocumentArchive documentArchive(JdbcClient database) {
        return new DocumentArchive(database);
    }

    @Bean
    Decisions decisions(CommandGateway commands) {
        return new GatewayDecisions(commands);
    }

    @Bean
    Imports imports(
            Decisions decisions,
            EventStore events,
            DocumentArchive archive,
            Cities cities,
            Facts facts,
            CityProgress progress,
            Clock clock,
            Framework framework) {
        return new Imports(decisions, new Rehearsal(events, clock, framework), archive, cities, facts, progress, clock);
    }
}
