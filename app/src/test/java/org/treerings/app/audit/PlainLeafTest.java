package org.treerings.app.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast way to read a leaf never finds anything else than the slow one. */
class PlainLeafTest {

    private static final byte[] LEAF = NaiveEntry.at(1_234, "city:anshun", 7).leaf();

    @Test
    void readsWhatALeafSays() {
        assertThat(PlainLeaf.read(LEAF)).isEqualTo(LeafForm.read(new Place(1_234, "file"), LEAF));
        String withoutAuthor = new String(LEAF, UTF_8).replace("\"actor\":\"a-7\",", "");
        assertThat(PlainLeaf.read(withoutAuthor.getBytes(UTF_8)))
                .isEqualTo(LeafForm.read(new Place(1_234, "file"), withoutAuthor.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ä", "\\\\", "\\\"", "\\n", "\u007F\\u0001"})
    void leavesLettersThatAreNotPlainToTheOther(String letters) {
        byte[] leaf = new String(LEAF, UTF_8).replace("anshun", letters).getBytes(UTF_8);
        assertThat(PlainLeaf.read(leaf)).isNull();
        assertThat(LeafForm.read(new Place(1_234, "file"), leaf).bytes()).isEqualTo(leaf);
    }

    @Property
    void whatItReadsIsCanonicalAsItStands(@ForAll @IntRange(max = 400) int at, @ForAll byte instead) {
        byte[] bytes = LEAF.clone();
        bytes[at % bytes.length] = instead;
        Leaf leaf = PlainLeaf.read(bytes);
        assertThat(leaf == null || Arrays.equals(leaf.bytes(), bytes)).isTrue();
    }

    @Property
    void readsNoPartAndNothingMore(@ForAll @IntRange(max = 400) int length) {
        assertThat(PlainLeaf.read(Arrays.copyOf(LEAF, length % LEAF.length))).isNull();
        assertThat(PlainLeaf.read(Arrays.copyOf(LEAF, LEAF.length + 1 + length)))
                .isNull();
    }
}
