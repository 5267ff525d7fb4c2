package org.treerings.app.audit;

import java.util.Arrays;
import java.util.List;
import org.treerings.app.audit.Verdict.Wrong;

/** Reads a log's tiles and holds them against what they have to be. */
final class Tiles {

    private final LogFiles files;

    Tiles(LogFiles files) {
        this.files = files;
    }

    /** What was read: the tile that was asked for, or the full one that has taken its place. */
    @SuppressWarnings("ArrayRecordComponent") // bytes are handed through, never compared
    record Found(Tile tile, byte[] bytes) {}

    /** The tile's bundle, or the full one. */
    EntryBundle bundle(Tile tile) {
        Found found = find(tile, EntryBundle.LARGEST);
        files.parts(tile).stream()
                .filter(part -> part.width() < found.tile().width())
                .forEach(part -> prefix(part, found, EntryBundle.LARGEST));
        return EntryBundle.of(found.tile(), found.bytes());
    }

    /** Throws {@link Wrong} if a tile does not begin with these hashes. */
    void check(Tile tile, List<Hash> hashes) {
        Found found = find(tile, Tile.FULL * Hash.LENGTH);
        int expected = found.tile().width() * Hash.LENGTH;
        if (found.bytes().length != expected) {
            throw new Wrong(
                    found.tile().path(),
                    "%d bytes were expected, %d are there: the file was cut, or something was added to it"
                            .formatted(expected, found.bytes().length));
        }
        for (int i = 0; i < hashes.size(); i++) {
            if (!Hash.in(found.bytes(), i).equals(hashes.get(i))) {
                throw differs(found, i, hashes.get(i));
            }
        }
        files.parts(tile).stream()
                .filter(part -> part.width() < found.tile().width())
                .forEach(part -> prefix(part, found, Tile.FULL * Hash.LENGTH));
    }

    /** The partial tile, or the full one, which stands for it once it is there. */
    private Found find(Tile tile, int limit) {
        byte[] bytes = files.read(tile.path(), limit);
        if (bytes != null) {
            return new Found(tile, bytes);
        }
        byte[] whole = tile.isFull() ? null : files.read(tile.full().path(), limit);
        if (whole == null) {
            throw new Wrong(
                    tile.path(),
                    "is not there, though the signed tree needs it: it was taken away, or the copy is not whole");
        }
        return new Found(tile.full(), whole);
    }

    private static Wrong differs(Found found, int index, Hash expected) {
        Tile tile = found.tile();
        Hash there = Hash.in(found.bytes(), index);
        if (tile.level() > 0) {
            return new Wrong(
                    tile.path(),
                    "hash %d is %s; the tiles below it give %s: this tile was changed"
                            .formatted(index, there, expected));
        }
        long position = tile.index() * Tile.FULL + index;
        return new Wrong(
                "position %d, %s and %s".formatted(position, new Tile(Tile.ENTRIES, tile.index(), tile.width()), tile),
                "the leaf's hash is %s, the tile says %s: one of the two files was changed".formatted(expected, there));
    }

    /** What was published while the tile was not full has to be the beginning of what it is now. */
    private void prefix(Tile part, Found found, int limit) {
        byte[] bytes = files.read(part.path(), limit);
        boolean begins = bytes != null
                && isWhole(part, bytes)
                && bytes.length <= found.bytes().length
                && Arrays.equals(bytes, 0, bytes.length, found.bytes(), 0, bytes.length);
        if (!begins) {
            throw new Wrong(
                    part.path(),
                    "is not how %s begins: an earlier tree had other entries, or the file was changed"
                            .formatted(found.tile()));
        }
    }

    private static boolean isWhole(Tile part, byte[] bytes) {
        return part.level() == Tile.ENTRIES
                ? EntryBundle.of(part, bytes).isWhole()
                : bytes.length == part.width() * Hash.LENGTH;
    }
}
