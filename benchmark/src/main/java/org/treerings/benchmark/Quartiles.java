package org.treerings.benchmark;

import java.util.stream.DoubleStream;

/** The middle of a sample and the bounds of its middle half, between neighbours where they fall between. */
record Quartiles(double lower, double median, double upper) {

    static Quartiles of(DoubleStream sample) {
        double[] sorted = sample.sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("an empty sample has no middle");
        }
        return new Quartiles(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
    }

    private static double at(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
