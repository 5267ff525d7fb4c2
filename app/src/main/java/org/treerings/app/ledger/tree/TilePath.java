package org.treerings.app.ledger.tree;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a tile stands under the log's prefix, as tlog-tiles says.
 *
 * @param level {@link #ENTRIES} for a bundle of leaves, 0 for their hashes, and so on
 * @param index counts from 0 within the level
 * @param width how many hashes, or leaves, are in it: {@link #FULL}, or fewer at the right edge
 */
public record TilePath(int level, long index, int width) {

    public static final int ENTRIES = -1;
    public static final int FULL = 256;

    static final int BITS = 8;

    /** That a path may name. */
    private static final int HIGHEST = 63;

    /** Above it no log has a tile. */
    private static final int TOP = 7;

    private static final Pattern FORM =
            Pattern.compile("tile/(entries|[0-9]{1,2})/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([0-9]{1,3}))?");

    public static TilePath full(int level, long index) {
        return new TilePath(level, index, FULL);
    }

    /** The bundle, full or not, that the last leaf of a log is in. */
    public static TilePath lastBundle(long size) {
        long index = (size - 1) / FULL;
        return new TilePath(ENTRIES, index, (int) (size - index * FULL));
    }

    /** What a path says; empty if it does not say it in the one way that there is. */
    public static Optional<TilePath> parse(String path) {
        Matcher matcher = FORM.matcher(path);
        return matcher.matches() ? Optional.of(read(matcher)).filter(tile -> tile.isSaidAs(path)) : Optional.empty();
    }

    private boolean isSaidAs(String path) {
        return level <= HIGHEST && width > 0 && width <= FULL && toString().equals(path);
    }

    private static TilePath read(Matcher matcher) {
        String level = matcher.group(1);
        String width = matcher.group(3);
        return new TilePath(
                level.equals("entries") ? ENTRIES : Integer.parseInt(level),
                Long.parseLong(matcher.group(2).replace("x", "").replace("/", "")),
                width == null ? FULL : Integer.parseInt(width));
    }

    /** How many hashes a log of this size has at a level. */
    static long count(long size, int level) {
        return level > TOP ? 0 : size >> (BITS * Math.max(level, 0));
    }

    /** Whether a log of this size fills it. */
    public boolean isWithin(long size) {
        long count = count(size, level);
        long last = count / FULL;
        return width > 0 && (index < last || (index == last && width <= count % FULL));
    }

    public boolean isFull() {
        return width == FULL;
    }

    /** The same tile once it is full. */
    public TilePath whenFull() {
        return full(level, index);
    }

    @Override
    public String toString() {
        String digits = "%03d".formatted(index % 1000);
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            digits = "x%03d/%s".formatted(rest % 1000, digits);
        }
        String tile = "tile/" + (level == ENTRIES ? "entries" : level) + "/" + digits;
        return isFull() ? tile : tile + ".p/" + width;
    }
}
