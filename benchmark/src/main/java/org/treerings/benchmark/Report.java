package org.treerings.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All that a run has to tell. */
record Report(Conditions conditions, List<Result> results, Order order, boolean ordered) {

    private static final String LINE = "%-44s %7s %9s %9s %6s %15s %7s %s%n";

    static Report of(Conditions conditions, List<Result> results, Order order) {
        return new Report(conditions, results, order, order.complete());
    }

    static void printHead(PrintStream out) {
        out.printf(LINE, "case", "clients", "floor/s", "ours/s", "ratio", "quartiles", "target", "");
    }

    void printEnd(PrintStream out) {
        out.printf("%,d entries, positions %s%n", order.entries(), ordered ? "0 to n-1" : "WITH GAPS: " + order);
        out.println(conditions);
    }

    static void print(PrintStream out, Result result) {
        Quartiles ratio = result.ratio();
        out.printf(
                LINE,
                result.name(),
                result.clients(),
                number("%,.0f", result.floor()),
                number("%,.0f", result.ours()),
                number("%.2f", ratio.median()),
                number("%.2f", ratio.lower()) + " to " + number("%.2f", ratio.upper()),
                result.target() == 0 ? "" : number("%.2f", result.target()),
                verdict(result) + latency(result.latency()) + (result.note() == null ? "" : ", " + result.note()));
    }

    private static String verdict(Result result) {
        return result.target() == 0 ? "" : result.passed() ? "pass" : "MISSED";
    }

    private static String latency(@Nullable Latency latency) {
        return latency == null
                ? ""
                : String.format(Locale.ROOT, ", median %.1f ms, p99 %.1f ms", latency.median(), latency.p99());
    }

    private static String number(String format, double number) {
        return String.format(Locale.ROOT, format, number);
    }

    void write(Path file) throws IOException {
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.createDirectories(file.getParent());
        Files.writeString(file, mapper.writeValueAsString(this) + "\n");
    }
}
