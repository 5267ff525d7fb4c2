package org.treerings.benchmark;

/** One line of the table. */
interface Case {

    Result measure(AppendPath path, Settings settings) throws Exception;
}
