package org.treerings.queries.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the rows of the views have to be, by a city's profile as it is sent. */
record Told(JsonNode profile) {

    private static final String[] ORIGIN = {"statedOn", "countsFrom", "recordedAt", "entry", "version"};

    List<Map<String, @Nullable Object>> commitments() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        everyCommitment((area, commitment) -> {
            Map<String, @Nullable Object> row = Rows.only(commitment, ORIGIN);
            row.putAll(Rows.only(commitment, "own"));
            row.putAll(city());
            row.put("day", Rows.plain(profile.get("day")));
            row.put("area", Rows.plain(area.get("number")));
            row.put("area_title", Rows.plain(area.get("title")));
            row.put("commitment", Rows.plain(commitment.get("id")));
            row.put("commitment_title", Rows.plain(commitment.get("title")));
            row.put("commitment_titles", Rows.plain(commitment.get("titles")));
            row.put("actions", Rows.number(commitment.get("actions").size()));
            rows.add(row);
        });
        return rows;
    }

    /** What the view tells of actions beyond the feed, by commitment and action. */
    Map<List<@Nullable Object>, Map<String, @Nullable Object>> beyondTheFeed() {
        Map<List<@Nullable Object>, Map<String, @Nullable Object>> more = new HashMap<>();
        everyCommitment((area, commitment) -> commitment.get("actions").forEach(action -> {
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("day", Rows.plain(profile.get("day")));
            row.put("area_title", Rows.plain(area.get("title")));
            row.put("action_titles", Rows.plain(action.get("titles")));
            row.put("method", Rows.plain(action.at("/progress/method")));
            row.put("age_in_days", Rows.plain(action.at("/progress/freshness/ageInDays")));
            more.put(
                    List.of(
                            profile.get("id").stringValue(),
                            commitment.get("id").stringValue(),
                            action.get("id").stringValue()),
                    row);
        }));
        return more;
    }

    List<Map<String, @Nullable Object>> reports() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        everyAction((commitment, action) -> action.at("/progress/reports").forEach(report -> {
            Map<String, @Nullable Object> row = Rows.only(report, ORIGIN);
            row.putAll(Rows.only(report, "measuredOn", "numerator", "denominator", "evidence", "state"));
            row.putAll(city());
            row.put("commitment", Rows.plain(commitment.get("id")));
            row.put("commitment_title", Rows.plain(commitment.get("title")));
            row.put("action", Rows.plain(action.get("id")));
            row.put("action_title", Rows.plain(action.get("title")));
            row.put("reported_values", Rows.plain(report.at("/measure/values")));
            row.put("reported_notes", Rows.plain(report.at("/measure/notes")));
            row.put("comment", Rows.plain(report.at("/comment/text")));
            row.put("comment_language", Rows.plain(report.at("/comment/language")));
            rows.add(row);
        }));
        return rows;
    }

    List<Map<String, @Nullable Object>> measures() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        everyAction((commitment, action) -> {
            Map<String, @Nullable Object> place = city();
            place.put("commitment", Rows.plain(commitment.get("id")));
            place.put("action", Rows.plain(action.get("id")));
            rows.addAll(values(place, "baseline", action.get("baseline")));
            rows.addAll(values(place, "target", action.get("target")));
            action.at("/progress/reports").forEach(report -> rows.addAll(values(place, "report", report)));
        });
        return rows;
    }

    private static List<Map<String, @Nullable Object>> values(
            Map<String, @Nullable Object> place, String claim, JsonNode told) {
        Set<String> slots = new TreeSet<>();
        slots.addAll(told.at("/measure/values").propertyNames());
        slots.addAll(told.at("/measure/notes").propertyNames());
        return slots.stream()
                .map(slot -> {
                    JsonNode value = told.at("/measure/values/" + slot);
                    Map<String, @Nullable Object> row = Rows.only(told, ORIGIN);
                    row.putAll(place);
                    row.put("claim", claim);
                    row.put("measured_on", Rows.plain(told.path("measuredOn")));
                    row.put("due_on", Rows.plain(told.path("dueOn")));
                    row.put("slot", slot);
                    row.put("type", Rows.plain(told.at("/measure/type")));
                    row.put("number", value.isNumber() ? Rows.plain(value) : null);
                    row.put("answer", value.isBoolean() ? Rows.plain(value) : null);
                    row.put("note", Rows.plain(told.at("/measure/notes/" + slot)));
                    return row;
                })
                .toList();
    }

    List<Map<String, @Nullable Object>> resources() {
        return stream(profile.get("resources"))
                .map(resource -> {
                    JsonNode content = resource.get("content");
                    Map<String, @Nullable Object> row = Rows.only(resource, ORIGIN);
                    row.putAll(Rows.only(resource, "title", "language"));
                    row.putAll(city());
                    row.put("resource", Rows.plain(resource.get("id")));
                    row.put("kind", Rows.plain(content.get("kind")));
                    row.put("url", Rows.plain(content.path("url")));
                    row.put("file_name", Rows.plain(content.path("name")));
                    row.put("media_type", Rows.plain(content.path("mediaType")));
                    row.put("bytes", Rows.plain(content.path("size")));
                    row.put("digest", Rows.plain(content.path("digest")));
                    row.put("pathway_steps", Rows.number(steps(resource.get("id"))));
                    return row;
                })
                .toList();
    }

    private long steps(JsonNode resource) {
        return stream(profile.get("pathway"))
                .flatMap(phase -> stream(phase.get("steps")))
                .filter(step -> stream(step.get("resources"))
                        .anyMatch(linked -> linked.get("id").equals(resource)))
                .count();
    }

    List<Map<String, @Nullable Object>> indexYears() {
        return stream(profile.at("/index/years"))
                .map(year -> {
                    Map<String, @Nullable Object> row = Rows.of(year);
                    row.putAll(city());
                    return row;
                })
                .toList();
    }

    /** Whose it is, as each row tells. */
    Map<String, @Nullable Object> city() {
        Map<String, @Nullable Object> city = new HashMap<>();
        city.put("city", Rows.plain(profile.get("id")));
        city.put("city_name", Rows.plain(profile.get("name")));
        city.put("country", Rows.plain(profile.at("/overview/country/code")));
        city.put("region", Rows.plain(profile.at("/overview/region")));
        return city;
    }

    private void everyAction(BiConsumer<JsonNode, JsonNode> action) {
        everyCommitment((_, commitment) -> commitment.get("actions").forEach(one -> action.accept(commitment, one)));
    }

    private void everyCommitment(BiConsumer<JsonNode, JsonNode> commitment) {
        profile.get("actionAreas")
                .forEach(area -> area.get("commitments").forEach(one -> commitment.accept(area, one)));
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return array.valueStream();
    }
}
