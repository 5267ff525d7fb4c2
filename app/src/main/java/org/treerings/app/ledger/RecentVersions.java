package org.treerings.app.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** Refuses those of a batch that certainly conflict, with others of it or with what was appended; returns the rest. */
    List<Waiting> accept(List<Waiting> batch) {
        Proposal.Claims claims = new Proposal.Claims();
        List<Waiting> accepted = new ArrayList<>(batch.size());
        for (Waiting waiting : batch) {
            Proposal proposal = waiting.proposal();
            if (areTakenBy(proposal) || !proposal.claim(claims)) {
                waiting.complete(new Outcome.Conflicting());
            } else {
                accepted.add(waiting);
            }
        }
        return accepted;
    }

    private boolean areTakenBy(Proposal proposal) {
        return proposal.events().stream()
                .anyMatch(event -> versions.getOrDefault(event.stream(), -1L) >= event.version());
    }

    void note(Proposal proposal) {
        proposal.events().forEach(event -> versions.merge(event.stream(), event.version(), Math::max));
    }
}
