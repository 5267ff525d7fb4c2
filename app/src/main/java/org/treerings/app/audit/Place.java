package org.treerings.app.audit;

/**
 * Where something stands, for verdicts to name.
 *
 * @param position in the whole ledger
 * @param file where it was read
 */
record Place(long position, String file) {

    @Override
    public String toString() {
        return "position " + position + ", " + file;
    }
}
