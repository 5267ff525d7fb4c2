package org.treerings.app.ledger;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The last versions of the streams appended to of late. Versions only grow, so whoever wants one that is known to be
 * taken can be refused without asking the database, and spares its batch a failure.
 */
final class RecentVersions {

    private static final int STREAMS = 10_000;

    private final Map<String, Long> versions = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > STREAMS;
        }
    };

    boolean areTakenBy(Proposal proposal) {
        return proposal.events().stream()
                .anyMatch(event -> versions.getOrDefault(event.stream(), -1L) >= event.version());
    }

    void note(Proposal proposal) {
        proposal.events().forEach(event -> versions.merge(event.stream(), event.version(), Math::max));
    }
}
