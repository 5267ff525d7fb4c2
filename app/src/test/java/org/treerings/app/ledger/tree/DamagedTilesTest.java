package org.treerings.app.ledger.tree;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DamagedTilesTest {

    private final Grown grown = Grown.to(300);

    private void damage(String path, byte[] bytes) {
        grown.tiles().put(TilePath.parse(path).orElseThrow(), bytes);
    }

    @Test
    void missesATile() {
        grown.tiles().remove(TilePath.parse("tile/1/000.p/1").orElseThrow());
        assertThatThrownBy(() -> RightEdge.of(300, grown::tile))
                .isInstanceOf(Tiles.Damaged.class)
                .hasMessageContaining("tile/1/000.p/1");
    }

    @Test
    void noticesATileThatEndsTooEarly() {
        damage("tile/0/001.p/44", new byte[43 * Hashing.BYTES]);
        assertThatThrownBy(() -> RightEdge.of(300, grown::tile)).isInstanceOf(Tiles.Damaged.class);
        assertThatThrownBy(() -> grown.proofs().inclusion(299)).isInstanceOf(Tiles.Damaged.class);
    }

    @Test
    void noticesABundleThatIsNotTheTiles() {
        byte[] bundle = grown.tile("tile/entries/001.p/44").clone();
        bundle[5] ^= 1;
        damage("tile/entries/001.p/44", bundle);
        assertThatThrownBy(() -> RightEdge.of(300, grown::tile)).isInstanceOf(Tiles.Damaged.class);
        damage("tile/entries/001.p/44", Arrays.copyOf(bundle, bundle.length - 1));
        assertThatThrownBy(() -> RightEdge.of(300, grown::tile)).isInstanceOf(Tiles.Damaged.class);
    }

    @Test
    void provesNothingAboutLeavesThatItDoesNotHave() {
        assertThatThrownBy(() -> grown.proofs().inclusion(300)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> grown.proofs().inclusion(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> grown.proofs().consistency(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> grown.proofs().consistency(301)).isInstanceOf(IllegalArgumentException.class);
    }
}
