package org.treerings.app.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;

/** A form in which rows are sent, written while they are read. */
interface Rows {

    /** What the form is called on the web. */
    String mediaType();

    /** Writes all of them. */
    void write(Stream<?> rows, OutputStream out) throws IOException;
}
