package org.treerings.benchmark;

/**
 * A sequence of positions, told from any other.
 *
 * @param number how many
 * @param digest of all of them in their order
 */
record Heard(long number, long last, long digest) {

    static final Heard NOTHING = new Heard(0, -1, 1);

    Heard and(long position) {
        return new Heard(number + 1, position, 1_000_003 * digest + position);
    }
}
