package org.treerings.queries.reporting;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.queries.Json;
import tools.jackson.databind.JsonNode;

/** Rows of views and rows of feeds in one form: names as SQL writes them, equal numbers and equal instants alike. */
final class Rows {

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.*");
    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    private Rows() {}

    static List<Map<String, @Nullable Object>> of(JdbcClient jdbc, String view) {
        return jdbc.sql("select to_jsonb(row) from reporting." + view + " as row")
                .query((row, _) -> of(Json.values().readTree(row.getString(1))))
                .list();
    }

    /** An object, by its names in SQL. */
    static Map<String, @Nullable Object> of(Object told) {
        JsonNode object = Json.documents().valueToTree(told);
        Map<String, @Nullable Object> row = new HashMap<>();
        object.properties().forEach(property -> row.put(name(property.getKey()), plain(property.getValue())));
        return row;
    }

    /** Some of an object's components, by their names in SQL. */
    static Map<String, @Nullable Object> only(JsonNode told, String... components) {
        Map<String, @Nullable Object> row = of(told);
        row.keySet().retainAll(Arrays.stream(components).map(Rows::name).toList());
        return row;
    }

    static BigDecimal number(long whole) {
        return BigDecimal.valueOf(whole).stripTrailingZeros();
    }

    static @Nullable Object plain(JsonNode node) {
        return switch (node.getNodeType()) {
            case NUMBER -> node.decimalValue().stripTrailingZeros();
            case BOOLEAN -> node.booleanValue();
            case STRING -> instant(node.stringValue());
            case OBJECT -> {
                Map<String, @Nullable Object> object = new HashMap<>();
                node.properties().forEach(property -> object.put(property.getKey(), plain(property.getValue())));
                yield object;
            }
            case ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                node.forEach(element -> list.add(plain(element)));
                yield list;
            }
            default -> null;
        };
    }

    private static Object instant(String text) {
        return INSTANT.matcher(text).matches() ? OffsetDateTime.parse(text).toInstant() : text;
    }

    private static String name(String camelCase) {
        return CAPITAL.matcher(camelCase)
                .replaceAll(capital -> "_" + capital.group().toLowerCase(Locale.ROOT));
    }
}
