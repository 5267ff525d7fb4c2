package org.treerings.app.audit;

import java.util.Iterator;
import org.treerings.app.audit.Verdict.Wrong;

/** Whether a log has no more entries of a city than a bundle, up to the bundle's checkpoint. */
final class NothingLeftOut implements Listener {

    private final String city;
    private final long size;
    private final Iterator<Long> positions;
    private long expected;

    /**
     * Compares with a log.
     *
     * @param positions of the bundle, in their order
     * @param size that of the bundle's checkpoint
     */
    NothingLeftOut(String city, Iterator<Long> positions, long size) {
        this.city = city;
        this.positions = positions;
        this.size = size;
        expected = nextPosition();
    }

    private long nextPosition() {
        return positions.hasNext() ? positions.next() : size;
    }

    @Override
    public void block(Block block, Frontier before) {
        for (int i = 0; i < block.leaves().size() && block.first() + i < size; i++) {
            boolean isOfCity = city.equals(Streams.city(block.leaves().get(i).stream()));
            boolean isInBundle = block.first() + i == expected;
            if (isOfCity != isInBundle) {
                throw new Wrong(
                        block.place(i).toString(),
                        isOfCity
                                ? "the log has an entry of %s here, the bundle has none: it was left out"
                                        .formatted(city)
                                : "the bundle has an entry of %s here, the log has none".formatted(city));
            }
            expected = isInBundle ? nextPosition() : expected;
        }
    }

    @Override
    public void end(Findings findings) {
        findings.proven("no entry of %s up to position %d was left out of the bundle".formatted(city, size - 1));
    }
}
