package org.treerings.app.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TilePathTest {

    @ParameterizedTest
    @CsvSource({"0, tile/0/000", "1000, tile/0/x001/000", "1234067, tile/0/x001/x234/067"})
    void groupsDigitsByThree(long index, String path) {
        assertThat(TilePath.full(0, index)).hasToString(path);
    }

    @Property
    void readsWhatItWrites(
            @ForAll @IntRange(min = -1, max = 63) int level,
            @ForAll @LongRange(max = 999_999_999_999_999_999L) long index,
            @ForAll @IntRange(min = 1, max = 256) int width) {
        TilePath path = new TilePath(level, index, width);
        assertThat(TilePath.parse(path.toString())).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/00/000",
                "tile/01/000",
                "tile/0/0",
                "tile/0/0000",
                "tile/0/x000/001",
                "tile/0/001/000",
                "tile/0/x001/000/",
                "tile/0/000.p/0",
                "tile/0/000.p/01",
                "tile/0/000.p/256",
                "tile/0/000.p/257",
                "tile/0/000.p/",
                "tile/-1/000",
                "tile/entries/../000",
                "tile/0/../../checkpoint",
                "tile/Entries/000",
                "tile/0/\u0660\u0660\u0660",
                "/tile/0/000",
                "tile/0/000\n",
                ""
            })
    void takesNoOtherWayToSayIt(String path) {
        assertThat(TilePath.parse(path)).isEmpty();
    }

    @Property(tries = 200)
    void isWithinALogThatHasIt(@ForAll @IntRange(max = 1500) int size) {
        Set<TilePath> there = Grown.to(size).tiles().keySet();
        assertThat(there).allMatch(path -> path.isWithin(size));
        for (int level = -1; level < 3; level++) {
            for (int index = 0; index < 8; index++) {
                TilePath path = TilePath.full(level, index);
                assertThat(path.isWithin(size)).as("%s of %s", path, size).isEqualTo(there.contains(path));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 9, 63})
    void hasNothingWhereNoLogReaches(int level) {
        assertThat(TilePath.full(level, 0).isWithin(Long.MAX_VALUE)).isFalse();
        assertThat(new TilePath(level, 0, 1).isWithin(Long.MAX_VALUE)).isFalse();
    }
}
