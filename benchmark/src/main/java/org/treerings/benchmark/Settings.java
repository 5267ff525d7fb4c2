package org.treerings.benchmark;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What to measure and for how long.
 *
 * @param clients at which to measure what is measured at several
 * @param warmUp before all of it
 * @param hold how long the snapshot is held open
 * @param scale of the cities' pasts
 * @param plans whether to print how the database finds what is asked
 */
record Settings(
        CaseSet cases,
        List<Integer> clients,
        WarmUp warmUp,
        int pairs,
        Slice slice,
        Duration hold,
        Scale scale,
        boolean plans) {

    /** From the system properties {@code benchmark.*}. */
    static Settings given() {
        return new Settings(
                CaseSet.valueOf(System.getProperty("benchmark.cases", "append").toUpperCase(Locale.ROOT)),
                Arrays.stream(System.getProperty("benchmark.clients", "1,8,32,128")
                                .split(","))
                        .map(Integer::valueOf)
                        .toList(),
                new WarmUp(Duration.ofSeconds(Integer.getInteger("benchmark.warmup", 120))),
                Integer.getInteger("benchmark.pairs", 9),
                new Slice(Duration.ofMillis(Integer.getInteger("benchmark.slice", 600))),
                Duration.ofSeconds(Integer.getInteger("benchmark.hold", 120)),
                new Scale(1000, Integer.getInteger("benchmark.times", 1000)),
                Boolean.getBoolean("benchmark.plans"));
    }

    Pairs turns() {
        return new Pairs(slice, pairs);
    }
}
