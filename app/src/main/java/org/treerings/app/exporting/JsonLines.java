package org.treerings.app.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.stream.Stream;
import org.treerings.queries.Json;

/** An object a line, as NDJSON has it. */
final class JsonLines implements Rows {

    @Override
    public String mediaType() {
        return "application/x-ndjson";
    }

    @Override
    public void write(Stream<?> rows, OutputStream out) throws IOException {
        for (Iterator<?> row = rows.iterator(); row.hasNext(); ) {
            out.write(Json.documents().writeValueAsBytes(row.next()));
            out.write('\n');
        }
    }
}
