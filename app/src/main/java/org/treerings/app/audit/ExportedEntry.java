package org.treerings.app.audit;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.treerings.app.audit.Verdict.Wrong;

/**
 * An entry as the server hands it out: its leaf, and what the leaf's digest is over.
 *
 * @param said absent where it was erased
 */
record ExportedEntry(Leaf leaf, @Nullable Said said) {

    private static final String ERASED = "erased";
    private static final Set<String> SAID = Set.of("salt", "payload", "metadata");

    /** Reads an entry and checks its digest, or throws {@link Wrong}. */
    static ExportedEntry read(Place where, byte[] line) {
        Map<String, Object> members = FlatJson.read(line);
        Leaf leaf = members == null ? null : Leaf.of(members);
        if (members == null || leaf == null) {
            throw new Wrong(
                    where.toString(), "is not a JSON object of a leaf's members with salt, payload and metadata");
        }
        Place place = new Place(leaf.position(), where.file());
        LeafForm.check(place, leaf);
        Set<String> others = new TreeSet<>(members.keySet());
        others.removeAll(Leaf.MEMBERS);
        if (members.get(ERASED) instanceof Boolean && others.equals(Set.of(ERASED))) {
            return new ExportedEntry(leaf, null);
        }
        Said said = others.equals(SAID) ? Said.fromBase64(members) : null;
        if (said == null) {
            throw new Wrong(
                    place.toString(),
                    "has beside the leaf's members %s; salt, payload and metadata in base64, or erased, were expected"
                            .formatted(others));
        }
        said.check(place, leaf);
        return new ExportedEntry(leaf, said);
    }

    boolean isErased() {
        return said == null;
    }
}
