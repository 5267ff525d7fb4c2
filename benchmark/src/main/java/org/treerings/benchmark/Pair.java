package org.treerings.benchmark;

/** Two slices that ran one after the other, in things a second. */
record Pair(double floor, double ours) {

    double ratio() {
        return ours / floor;
    }
}
