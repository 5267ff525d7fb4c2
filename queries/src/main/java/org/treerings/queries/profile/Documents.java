package org.treerings.queries.profile;

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
import org.treerings.queries.facts.CityFacts;
import org.treerings.queries.facts.Facts;
import org.treerings.queries.facts.Paths;

/** Keeps each city's current profile as a ready document, in the transaction that changed its facts. */
public final class Documents implements Consumer<Set<CityId>> {

    private record Row(CityFacts facts, Profile profile) {}

    private static final String UPSERT = """
            insert into queries.city (
                city, name, country, region, time_zone, position, recorded_at,
                commitments, actions, baselines, targets, progress_reports, framework_version, document)
            select * from unnest(
                :city::text[], :name::text[], :country::text[], :region::text[], :timeZone::text[],
                :position::bigint[], :recordedAt::timestamptz[],
                :commitments::integer[], :actions::integer[], :baselines::integer[], :targets::integer[],
                :progressReports::integer[], :frameworkVersion::text[], :document::bytea[])
            on conflict (city) do update set
                (name, country, region, time_zone, position, recorded_at,
                commitments, actions, baselines, targets, progress_reports, framework_version, document)
                = (excluded.name, excluded.country, excluded.region, excluded.time_zone, excluded.position,
                excluded.recorded_at, excluded.commitments, excluded.actions, excluded.baselines, excluded.targets,
                excluded.progress_reports, excluded.framework_version, excluded.document)
            """;

    private final JdbcClient jdbc;
    private final Facts facts;
    private final Framework framework;

    public Documents(JdbcClient jdbc, Framework framework) {
        this.jdbc = jdbc;
        this.facts = new Facts(jdbc);
        this.framework = framework;
    }

    /** Writes the documents of these cities anew. */
    @Override
    public void accept(Set<CityId> cities) {
        List<Row> rows = facts.of(cities).stream()
                .map(city -> new Row(city, Profile.of(city, framework)))
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
        columns.put("frameworkVersion", row -> row.profile().frameworkVersion());
        return columns;
    }

    private static String timeZone(CityFacts facts) {
        return facts.present(Paths.REGISTRATION).orElseThrow().required("timeZone", String.class);
    }
}
