package org.treerings.queries.profile;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.Columns;
import org.treerings.queries.Json;
import org.treerings.queries.Rules;
import org.treerings.queries.facts.CityFacts;
import org.treerings.queries.facts.Facts;
import org.treerings.queries.facts.Paths;

/** Keeps each city's current profile as a ready document, in the transaction that changed its facts. */
public final class Documents implements Consumer<Set<CityId>> {

    private record Row(CityFacts facts, Profile profile) {}

    private static final String UPSERT = """
            insert into queries.city (
                city, name, country, region, time_zone, position, recorded_at,
                commitments, actions, baselines, targets, progress_reports, resources, steps_with_resources,
                indicators_assessed, framework_version, rule_version, day, document)
            select * from unnest(
                :city::text[], :name::text[], :country::text[], :region::text[], :timeZone::text[],
                :position::bigint[], :recordedAt::timestamptz[],
                :commitments::integer[], :actions::integer[], :baselines::integer[], :targets::integer[],
                :progressReports::integer[], :resources::integer[], :stepsWithResources::integer[],
                :indicatorsAssessed::integer[], :frameworkVersion::text[], :ruleVersion::text[], :day::date[], :document::bytea[])
            on conflict (city) do update set
                (name, country, region, time_zone, position, recorded_at,
                commitments, actions, baselines, targets, progress_reports, resources, steps_with_resources,
                indicators_assessed, framework_version, rule_version, day, document)
                = (excluded.name, excluded.country, excluded.region, excluded.time_zone, excluded.position,
                excluded.recorded_at, excluded.commitments, excluded.actions, excluded.baselines, excluded.targets,
                excluded.progress_reports, excluded.resources, excluded.steps_with_resources,
                excluded.indicators_assessed, excluded.framework_version, excluded.rule_version, excluded.day,
                excluded.document)
            """;

    /** Unless the city has moved on meanwhile: then whoever moved it has written it anew. */
    private static final String RENEW = """
            update queries.city
            set document = :document, day = :day, framework_version = :frameworkVersion, rule_version = :ruleVersion
            where city = :city and position = :position and day <= :day
            """;

    private final JdbcClient jdbc;
    private final Facts facts;
    private final Framework framework;
    private final Clock clock;

    /**
     * Joins the transaction in which it is called.
     *
     * @param clock tells the day in each city
     */
    public Documents(JdbcClient jdbc, Framework framework, Clock clock) {
        this.jdbc = jdbc;
        this.facts = new Facts(jdbc);
        this.framework = framework;
        this.clock = clock;
    }

    /** Writes the documents of these cities anew. */
    @Override
    public void accept(Set<CityId> cities) {
        List<Row> rows = facts.of(cities).stream()
                .map(city -> new Row(city, Profile.of(city, framework, today(ZoneId.of(timeZone(city))))))
                .toList();
        StatementSpec upsert = jdbc.sql(UPSERT);
        for (Map.Entry<String, Function<Row, @Nullable Object>> column :
                columns().entrySet()) {
            upsert = upsert.param(column.getKey(), Columns.texts(rows, column.getValue()));
        }
        upsert.param(
                        "document",
                        rows.stream()
                                .map(row -> Json.documents().writeValueAsBytes(row.profile()))
                                .toArray(byte[][]::new))
                .update();
    }

    /** The document as it reads today: itself, or told anew and kept so. */
    ReadyDocument today(ReadyDocument ready) {
        boolean fresh = !today(ready.timeZone()).isAfter(ready.day()) && isCurrent(ready);
        return fresh ? ready : facts.of(ready.city()).map(this::renewed).orElse(ready);
    }

    boolean isCurrent(ReadyDocument ready) {
        return ready.frameworkVersion().equals(framework.version())
                && ready.ruleVersion().equals(Rules.current().version());
    }

    LocalDate today(ZoneId timeZone) {
        return LocalDate.now(clock.withZone(timeZone));
    }

    private ReadyDocument renewed(CityFacts city) {
        ZoneId timeZone = ZoneId.of(timeZone(city));
        ReadyDocument renewed = ReadyDocument.of(Profile.of(city, framework, today(timeZone)), timeZone);
        jdbc.sql(RENEW)
                .param("document", renewed.json())
                .param("day", renewed.day())
                .param("frameworkVersion", renewed.frameworkVersion())
                .param("ruleVersion", renewed.ruleVersion())
                .param("city", renewed.city().value())
                .param("position", renewed.position())
                .update();
        return renewed;
    }

    private static Map<String, Function<Row, @Nullable Object>> columns() {
        Map<String, Function<Row, @Nullable Object>> columns = new LinkedHashMap<>();
        columns.put("city", row -> row.profile().id());
        columns.put("name", row -> row.profile().name());
        columns.put("country", row -> row.profile().overview().country().code());
        columns.put("region", row -> row.profile().overview().region());
        columns.put("timeZone", row -> timeZone(row.facts()));
        columns.put("position", row -> row.profile().position());
        columns.put("recordedAt", row -> row.profile().recordedAt());
        columns.put("commitments", row -> row.profile().statistics().commitments());
        columns.put("actions", row -> row.profile().statistics().actions());
        columns.put("baselines", row -> row.profile().statistics().baselines());
        columns.put("targets", row -> row.profile().statistics().targets());
        columns.put("progressReports", row -> row.profile().statistics().progressReports());
        columns.put("resources", row -> row.profile().statistics().resources());
        columns.put("stepsWithResources", row -> row.profile().statistics().stepsWithResources());
        columns.put("indicatorsAssessed", row -> row.profile().statistics().indicatorsAssessed());
        columns.put("frameworkVersion", row -> row.profile().frameworkVersion());
        columns.put("ruleVersion", row -> row.profile().ruleVersion());
        columns.put("day", row -> row.profile().day());
        return columns;
    }

    static String timeZone(CityFacts facts) {
        return facts.present(Paths.REGISTRATION).orElseThrow().required("timeZone", String.class);
    }
}
