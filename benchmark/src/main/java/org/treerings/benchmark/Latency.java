package org.treerings.benchmark;

import java.util.stream.LongStream;

/**
 * How long single answers took, in milliseconds.
 *
 * @param median half of them took less
 * @param p99 ninety-nine of a hundred took less
 */
record Latency(double median, double p99, double longest) {

    private static final double NANOS = 1e6;

    static Latency of(LongStream nanoseconds) {
        long[] sorted = nanoseconds.sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("nobody was answered");
        }
        return new Latency(at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))] / NANOS;
    }
}
