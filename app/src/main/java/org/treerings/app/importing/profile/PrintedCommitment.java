package org.treerings.app.importing.profile;

import java.util.List;
import org.treerings.kernel.identity.CommitmentId;

/** A commitment that the city made, with its actions in the order they are printed. */
public record PrintedCommitment(CommitmentId id, Title title, List<PrintedAction> actions) {

    /** The path of its facts. */
    public String path() {
        return "commitments/" + id;
    }
}
