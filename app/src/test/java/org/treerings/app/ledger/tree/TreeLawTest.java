package org.treerings.app.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sigstore.merkle.InclusionProofVerificationException;
import dev.sigstore.merkle.InclusionProofVerifier;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The tree against the definitions of RFC 6962 taken word by word. */
class TreeLawTest {

    /** MTH(D[n]). */
    private static byte[] root(List<byte[]> leaves) {
        Hashing hashing = new Hashing();
        if (leaves.isEmpty()) {
            return Hashing.sha256().digest();
        }
        if (leaves.size() == 1) {
            return hashing.leaf(leaves.getFirst());
        }
        int split = split(leaves.size());
        return hashing.node(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    /** PATH(m, D[n]). */
    private static List<byte[]> path(int position, List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return List.of();
        }
        int split = split(leaves.size());
        List<byte[]> left = leaves.subList(0, split);
        List<byte[]> right = leaves.subList(split, leaves.size());
        return position < split
                ? and(path(position, left), root(right))
                : and(path(position - split, right), root(left));
    }

    /** SUBPROOF(m, D[n], b). */
    private static List<byte[]> proof(int older, List<byte[]> leaves, boolean known) {
        if (older == leaves.size()) {
            return known ? List.of() : List.of(root(leaves));
        }
        int split = split(leaves.size());
        List<byte[]> left = leaves.subList(0, split);
        List<byte[]> right = leaves.subList(split, leaves.size());
        return older <= split
                ? and(proof(older, left, known), root(right))
                : and(proof(older - split, right, false), root(left));
    }

    private static int split(int count) {
        int split = 1;
        while (split * 2 < count) {
            split *= 2;
        }
        return split;
    }

    private static List<byte[]> and(List<byte[]> hashes, byte[] last) {
        List<byte[]> all = new ArrayList<>(hashes);
        all.add(last);
        return all;
    }

    @Property(tries = 200)
    void provesWhatTheDefinitionSays(@ForAll @IntRange(min = 1, max = 1200) int size, @ForAll @IntRange int any) {
        List<byte[]> leaves = Grown.entries(size);
        int some = Math.floorMod(any, size);
        Proofs proofs = Grown.of(leaves).proofs();
        assertThat(proofs.root(size)).isEqualTo(root(leaves));
        assertThat(proofs.root(some)).isEqualTo(root(leaves.subList(0, some)));
        assertThat(proofs.inclusion(some)).containsExactlyElementsOf(path(some, leaves));
        assertThat(proofs.consistency(some + 1)).containsExactlyElementsOf(proof(some + 1, leaves, true));
    }

    @Property(tries = 200)
    void provesInclusionAsAnotherVerifierUnderstandsIt(
            @ForAll @IntRange(min = 1, max = 1200) int size, @ForAll @IntRange int any)
            throws InclusionProofVerificationException {
        Grown grown = Grown.to(size);
        int some = Math.floorMod(any, size);
        byte[] leaf = new Hashing().leaf(Grown.entries(size).get(some));
        List<byte[]> path = grown.proofs().inclusion(some);
        InclusionProofVerifier.verify(leaf, some, size, path, grown.edge.root());
        leaf[any & 31] ^= 1;
        assertThatThrownBy(() -> InclusionProofVerifier.verify(leaf, some, size, path, grown.edge.root()))
                .isInstanceOf(InclusionProofVerificationException.class);
    }

    @Property(tries = 200)
    void growsOnFromItsTilesAsIfItHadNeverStopped(
            @ForAll @IntRange(max = 1200) int size, @ForAll @IntRange(max = 600) int more) {
        List<byte[]> leaves = Grown.entries(size + more);
        Grown before = Grown.of(leaves.subList(0, size));
        RightEdge edge = RightEdge.of(size, before::tile);
        assertThat(edge.root()).isEqualTo(before.edge.root());
        RightEdge copy = edge.copy();
        Grown whole = Grown.of(leaves);
        leaves.subList(size, size + more)
                .forEach(leaf -> edge.add(
                        leaf,
                        (path, bytes) -> assertThat(bytes).as(path.toString()).isEqualTo(whole.tile(path))));
        edge.partial((path, bytes) -> assertThat(bytes).as(path.toString()).isEqualTo(whole.tile(path)));
        assertThat(edge.root()).isEqualTo(whole.edge.root());
        assertThat(copy.root()).isEqualTo(before.edge.root());
    }
}
