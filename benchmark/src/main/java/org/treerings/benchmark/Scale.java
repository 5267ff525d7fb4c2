package org.treerings.benchmark;

/**
 * How long pasts are.
 *
 * @param small entries of a small city
 * @param times how many times as many a large one has
 */
record Scale(int small, int times) {

    int large() {
        return small * times;
    }
}
