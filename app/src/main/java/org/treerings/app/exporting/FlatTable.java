package org.treerings.app.exporting;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.treerings.queries.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** CSV (RFC 4180, UTF-8) of rows made of parts: their fields side by side. What is no single value stands as JSON in its cell. */
final class FlatTable implements Rows {

    private static final CsvMapper CSV = new CsvMapper();

    private final List<String> columns;
    private final ObjectWriter writer;

    /** A table with a column for each field of a row, in its order. */
    FlatTable(Class<?> row) {
        this.columns = StreamSupport.stream(CSV.schemaFor(row).spliterator(), false)
                .map(CsvSchema.Column::getName)
                .toList();
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
        columns.forEach(schema::addColumn);
        this.writer = CSV.writer(schema.build());
    }

    @Override
    public String mediaType() {
        return "text/csv;header=present;charset=UTF-8";
    }

    @Override
    public void write(Stream<?> rows, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try (SequenceWriter table = writer.writeValues(text)) {
            for (Iterator<?> row = rows.iterator(); row.hasNext(); ) {
                table.write(cells(Json.documents().valueToTree(row.next())));
            }
        }
    }

    private Map<String, String> cells(JsonNode row) {
        return columns.stream()
                .collect(toMap(
                        column -> column, column -> cell(row.path(column)), (first, _) -> first, LinkedHashMap::new));
    }

    private static String cell(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return value.isString() ? String.valueOf(Cell.of(value.asString())) : value.toString();
    }
}
