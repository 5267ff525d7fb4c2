package org.treerings.app.ledger.tree;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A tree in memory, with its tiles as a log of that size has them. */
final class Grown {

    final RightEdge edge = new RightEdge();
    private final Map<TilePath, byte[]> tiles = new HashMap<>();

    /** Of the leaves that the test vectors are made of. */
    static Grown to(int size) {
        return of(entries(size));
    }

    static List<byte[]> entries(int size) {
        return IntStream.range(0, size)
                .mapToObj(number -> ("entry-" + number).getBytes(UTF_8))
                .toList();
    }

    static Grown of(List<byte[]> leaves) {
        Grown grown = new Grown();
        leaves.forEach(leaf -> grown.edge.add(leaf, grown.tiles::put));
        grown.edge.partial(grown.tiles::put);
        return grown;
    }

    byte[] tile(TilePath path) {
        byte[] tile = tiles.get(path);
        if (tile == null) {
            throw new Tiles.Damaged(path + " is missing");
        }
        return tile;
    }

    byte[] tile(String path) {
        return tile(TilePath.parse(path).orElseThrow());
    }

    Map<TilePath, byte[]> tiles() {
        return tiles;
    }

    Proofs proofs() {
        return new Proofs(this::tile, edge.size());
    }
}
