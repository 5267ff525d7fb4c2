package org.treerings.app.exporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;

/** A kind of CSV file (RFC 4180, UTF-8): a record's components are its columns, and their descriptions its dictionary. */
final class Table<R extends Record> {

    private static final String LINE_END = "\r\n";

    private static final Map<Class<?>, String> DATATYPES = Map.of(
            String.class, "string",
            int.class, "integer",
            Integer.class, "integer",
            long.class, "integer",
            Long.class, "integer",
            boolean.class, "boolean",
            BigDecimal.class, "decimal",
            LocalDate.class, "date",
            Instant.class, "dateTime");

    private final String title;
    private final List<RecordComponent> columns;
    private final ObjectWriter writer;

    Table(String title, Class<R> row) {
        this.title = title;
        this.columns = List.of(row.getRecordComponents());
        CsvMapper mapper = CsvMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        this.writer = mapper.writer(mapper.schemaFor(row).withLineSeparator(LINE_END));
    }

    /** Each row as it comes, so that no file is ever whole in memory. */
    void write(Stream<R> rows, OutputStream out) throws IOException {
        String header = columns.stream().map(RecordComponent::getName).collect(Collectors.joining(","));
        out.write((header + LINE_END).getBytes(UTF_8));
        try (SequenceWriter lines = writer.writeValues(out)) {
            rows.forEach(lines::write);
        }
    }

    /**
     * The dictionary, as CSV on the Web has it.
     *
     * @param url of the file, relative to the dictionary
     */
    Map<String, Object> dictionary(String url) {
        Map<String, Object> dictionary = new LinkedHashMap<>();
        dictionary.put("@context", "http://www.w3.org/ns/csvw");
        dictionary.put("url", url);
        dictionary.put("dc:title", title);
        dictionary.put(
                "dc:description",
                "Words that a spreadsheet would take for a formula have an apostrophe in front. Empty means absent.");
        dictionary.put("dialect", Map.of("encoding", "utf-8", "header", true, "lineTerminators", List.of(LINE_END)));
        dictionary.put(
                "tableSchema",
                Map.of("columns", columns.stream().map(Table::column).toList()));
        return dictionary;
    }

    private static Map<String, Object> column(RecordComponent component) {
        Map<String, Object> column = new LinkedHashMap<>();
        column.put("name", component.getName());
        column.put("titles", component.getName());
        column.put("dc:description", description(component));
        column.put("datatype", Objects.requireNonNull(DATATYPES.get(component.getType()), component::toString));
        column.put(
                "required",
                Arrays.stream(component.getAnnotatedType().getAnnotations()).noneMatch(Nullable.class::isInstance));
        return column;
    }

    /** On a component the annotation lands where it may: on its field, not on the component. */
    private static String description(RecordComponent component) {
        return component
                .getAccessor()
                .getAnnotation(JsonPropertyDescription.class)
                .value();
    }
}
