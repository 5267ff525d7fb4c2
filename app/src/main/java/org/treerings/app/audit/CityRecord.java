package org.treerings.app.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treerings.app.audit.Verdict.Wrong;

/** The entries of one bundle, each held against its digest, its proof and the one before it. */
final class CityRecord {

    private final Evidence evidence;
    private final Checkpoint checkpoint;
    private final Chain chain = new Chain();
    private final List<Long> positions = new ArrayList<>();
    private @Nullable String city;
    private int erased;

    CityRecord(Evidence evidence, Checkpoint checkpoint) {
        this.evidence = evidence;
        this.checkpoint = checkpoint;
    }

    @Nullable
    String city() {
        return city;
    }

    /** Positions in their order. */
    List<Long> positions() {
        return positions;
    }

    /** Checks all entries, or throws {@link Wrong} at the first that is not right. */
    void verify(Findings findings) {
        try (EntryLines lines = new EntryLines(evidence)) {
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                long expected = positions.isEmpty() ? 0 : positions.getLast() + 1;
                ExportedEntry entry = ExportedEntry.read(new Place(expected, lines.place()), line);
                add(new Place(entry.leaf().position(), lines.place()), entry);
            }
        }
        if (evidence.proofs() != positions.size()) {
            throw new Wrong(
                    "proofs",
                    "there are %d proofs and %d entries: entries were taken out"
                            .formatted(evidence.proofs(), positions.size()));
        }
        say(findings);
    }

    private void add(Place where, ExportedEntry entry) {
        Leaf leaf = entry.leaf();
        order(where, leaf);
        chain.add(where, leaf);
        String name = "proofs/" + leaf.position() + ".tlog-proof";
        byte[] proof = evidence.read(name, ProofFile.LARGEST);
        if (proof == null) {
            throw new Wrong(where.toString(), "has no proof: " + name + " was expected");
        }
        ProofFile.parse(name, proof).check(name, leaf, checkpoint);
        positions.add(leaf.position());
        erased += entry.isErased() ? 1 : 0;
    }

    private void order(Place where, Leaf leaf) {
        boolean rises = positions.isEmpty() || leaf.position() > positions.getLast();
        if (leaf.position() >= checkpoint.size() || !rises) {
            throw new Wrong(
                    where.toString(),
                    "is out of order: positions have to rise and to be below the checkpoint's size, %d"
                            .formatted(checkpoint.size()));
        }
        String of = Streams.city(leaf.stream());
        city = city == null ? of : city;
        if (of == null || !of.equals(city)) {
            throw new Wrong(
                    where.toString(),
                    "is of the stream %s, which is none of the city %s".formatted(leaf.stream(), city));
        }
    }

    private void say(Findings findings) {
        findings.proven("%d entries of %s: each stands in the ledger at its position"
                .formatted(positions.size(), city == null ? "no city" : city));
        findings.proven("salt, payload and metadata of %d of them, byte for byte".formatted(positions.size() - erased));
        if (erased > 0) {
            findings.open("what %d erased entries said; that they were there is proven".formatted(erased));
        }
    }
}
