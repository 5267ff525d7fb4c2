package org.treerings.queries.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.Json;
import org.treerings.queries.Page;
import org.treerings.queries.Sample;
import org.treerings.queries.facts.Change;
import org.treerings.queries.facts.Facts;
import org.treerings.queries.facts.History;
import org.treerings.queries.feed.ActionCriteria;
import org.treerings.queries.feed.CityCriteria;
import org.treerings.queries.feed.Feeds;
import org.treerings.queries.feed.Where;
import org.treerings.queries.index.IndexYears;
import org.treerings.queries.profile.CitySummary;
import org.treerings.queries.profile.Profiles;
import tools.jackson.databind.JsonNode;

/** What the doors send, beside what the views say. */
final class Http {

    private static final long NOW = Long.MAX_VALUE;

    private final JdbcClient jdbc;
    private final Profiles profiles;
    private final Feeds feeds;
    private final IndexYears indexYears;
    private final History history;

    Http(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.profiles = new Profiles(jdbc, Framework.current(), Sample.CLOCK);
        this.feeds = new Feeds(jdbc, profiles);
        this.indexYears = new IndexYears(new Facts(jdbc), Framework.current());
        this.history = new History(jdbc);
    }

    void assertSaysTheSameAsTheViews() {
        List<Told> cities = told();
        assertView("actions", actions(cities));
        assertView("commitments", of(cities, Told::commitments));
        assertView("progress_reports", of(cities, Told::reports));
        assertView("measures", of(cities, Told::measures));
        assertView("resources", of(cities, Told::resources));
        assertView("index_years", of(cities, Told::indexYears));
        assertView("indicators", of(cities, this::indicators));
        assertView("history", of(cities, this::history));
        assertCities(cities);
    }

    private void assertView(String view, List<Map<String, @Nullable Object>> rows) {
        assertThat(Rows.of(jdbc, view)).as(view).containsExactlyInAnyOrderElementsOf(rows);
    }

    /** What the feed does not tell of a city, a test of its own does. */
    private void assertCities(List<Told> cities) {
        List<Map<String, @Nullable Object>> fed = feeds.rows(CityCriteria.ALL, Where.ANYWHERE, null, NOW)
                .map(Rows::of)
                .toList();
        fed.forEach(row -> row.remove("removed"));
        List<Map<String, @Nullable Object>> rows = Rows.of(jdbc, "cities");
        rows.forEach(row -> row.keySet().retainAll(fed.getFirst().keySet()));
        assertThat(rows).hasSameSizeAs(cities).containsExactlyInAnyOrderElementsOf(fed);
    }

    private List<Told> told() {
        return profiles.list(Profiles.Filter.NONE, null, 1000).items().stream()
                .map(CitySummary::id)
                .map(city -> new Told(
                        Json.values().readTree(profiles.find(city).orElseThrow().json())))
                .toList();
    }

    private List<Map<String, @Nullable Object>> actions(List<Told> cities) {
        Map<List<@Nullable Object>, Map<String, @Nullable Object>> more = new HashMap<>();
        cities.forEach(city -> more.putAll(city.beyondTheFeed()));
        return feeds.rows(ActionCriteria.ALL, Where.ANYWHERE, null, NOW)
                .map(fed -> {
                    Map<String, @Nullable Object> row = Rows.of(fed);
                    row.remove("removed");
                    row.putAll(more.get(List.of(
                            fed.key().city().value(),
                            fed.key().commitment().value(),
                            fed.key().action().value())));
                    return row;
                })
                .toList();
    }

    private List<Map<String, @Nullable Object>> indicators(Told city) {
        return Told.stream(city.profile().at("/index/years"))
                .flatMap(year -> indexYears
                        .of(id(city), year.get("year").intValue(), LocalDate.MAX, Long.MAX_VALUE)
                        .orElseThrow()
                        .indicators()
                        .stream()
                        .map(indicator -> {
                            JsonNode told = Json.documents().valueToTree(indicator);
                            Map<String, @Nullable Object> row = Rows.of(told);
                            row.keySet().removeAll(List.of("titles", "derivation", "confidence", "source"));
                            row.putAll(city.city());
                            row.put("year", Rows.plain(year.get("year")));
                            row.put("scoring", Rows.plain(told.at("/derivation/scoring")));
                            row.put("value", Rows.plain(told.at("/derivation/value")));
                            row.put("justification", Rows.plain(told.at("/derivation/justification/text")));
                            return row;
                        }))
                .toList();
    }

    private List<Map<String, @Nullable Object>> history(Told city) {
        List<Change> changes = new ArrayList<>();
        String cursor = null;
        do {
            Page<Change> page = history.of(id(city), History.Filter.NONE, cursor, 7);
            changes.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return new Past(id(city), changes).rows();
    }

    private static CityId id(Told city) {
        return new CityId(city.profile().get("id").stringValue());
    }

    private static <T> List<T> of(List<Told> cities, Function<Told, List<T>> rows) {
        return cities.stream().map(rows).flatMap(List::stream).toList();
    }
}
