package org.treerings.app.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of trees and proofs of any size. */
class MerkleLawsTest {

    private static List<Hash> leaves(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Hash.leaf(("leaf " + number).getBytes(UTF_8)))
                .toList();
    }

    private static List<Hash> without(List<Hash> hashes, int index) {
        List<Hash> rest = new ArrayList<>(hashes);
        rest.remove(index);
        return rest;
    }

    private static List<Hash> exchanged(List<Hash> hashes, int index) {
        List<Hash> other = new ArrayList<>(hashes);
        other.set(index, Hash.node(hashes.get(index), hashes.get(index)));
        return other;
    }

    @Property
    void aRootIsTheDefinitions(@ForAll @IntRange(max = 1_100) int size) {
        assertThat(Frontier.root(leaves(size))).isEqualTo(NaiveTree.root(leaves(size)));
    }

    @Property
    void aRootFollowsFromFullBlocksAndTheRest(@ForAll @IntRange(min = 1, max = 1_100) int size) {
        List<Hash> leaves = leaves(size);
        Frontier blocks = new Frontier();
        int full = size / Tile.FULL * Tile.FULL;
        for (int from = 0; from < full; from += Tile.FULL) {
            blocks.add(NaiveTree.root(leaves.subList(from, from + Tile.FULL)));
        }
        Hash rest = full == size ? null : NaiveTree.root(leaves.subList(full, size));
        assertThat(blocks.rootWith(rest)).isEqualTo(NaiveTree.root(leaves));
    }

    @Property
    void everyEntryIsIncludedAndNoOther(
            @ForAll @IntRange(min = 1, max = 300) int size, @ForAll @IntRange(max = 299) int seed) {
        List<Hash> leaves = leaves(size);
        int index = seed % size;
        Hash root = NaiveTree.root(leaves);
        List<Hash> path = NaiveTree.path(index, leaves);
        assertThat(Inclusion.root(index, size, leaves.get(index), path)).isEqualTo(root);
        assertThat(Inclusion.root(index, size, Hash.leaf("another".getBytes(UTF_8)), path))
                .isNotEqualTo(root);
        assertThat(Inclusion.root(size, size, leaves.get(index), path)).isNull();
        List<Hash> longer = new ArrayList<>(path);
        longer.add(root);
        assertThat(Inclusion.root(index, size, leaves.get(index), longer)).isNull();
        for (int i = 0; i < path.size(); i++) {
            assertThat(Inclusion.root(index, size, leaves.get(index), without(path, i)))
                    .isNotEqualTo(root);
            assertThat(Inclusion.root(index, size, leaves.get(index), exchanged(path, i)))
                    .isNotEqualTo(root);
        }
    }

    @Property
    void everyBeginningIsConsistentAndNoOther(
            @ForAll @IntRange(max = 300) int size, @ForAll @IntRange(max = 300) int seed) {
        int first = seed % (size + 1);
        List<Hash> leaves = leaves(size);
        Hash older = NaiveTree.root(leaves.subList(0, first));
        Hash newer = NaiveTree.root(leaves);
        List<Hash> proof = NaiveTree.consistency(first, leaves);
        assertThat(Consistency.holds(first, older, size, newer, proof)).isTrue();
        assertThat(Consistency.holds(first, Hash.node(older, older), size, newer, proof))
                .isFalse();
        assertThat(first > 0 && Consistency.holds(first, older, size, Hash.node(newer, newer), proof))
                .isFalse();
        assertThat(Consistency.holds(size + 1, older, size, newer, proof)).isFalse();
        for (int i = 0; i < proof.size(); i++) {
            assertThat(Consistency.holds(first, older, size, newer, without(proof, i)))
                    .isFalse();
            assertThat(Consistency.holds(first, older, size, newer, exchanged(proof, i)))
                    .isFalse();
        }
    }
}
