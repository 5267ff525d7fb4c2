package org.treerings.app.importing.profile;

import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.Item;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CommitmentId;

/** An action under a commitment, with what is printed of it. */
public record PrintedAction(
        CommitmentId commitment,
        ActionId id,
        Title title,
        @Nullable PrintedText description,
        @Nullable PrintedBaseline baseline,
        @Nullable PrintedText target) {

    /** The path of its facts. */
    public String path() {
        return "commitments/" + commitment + "/actions/" + id;
    }

    /** The path of one of its facts. */
    public String path(Item item) {
        return path() + "/" + item.word();
    }
}
