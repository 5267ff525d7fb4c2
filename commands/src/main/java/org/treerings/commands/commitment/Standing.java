package org.treerings.commands.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Versions;
import org.treerings.commands.Versions.Version;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.measure.Text;

/**
 * Whether a commitment or an action is taken on.
 *
 * @param title the words it is taken on under; absent while it is withdrawn
 * @param withdrawnBecause absent while it is taken on
 */
record Standing(@Nullable String title, @Nullable String withdrawnBecause) {

    static Standing under(Text title) {
        return new Standing(title.text(), null);
    }

    static Standing withdrawn(String reason) {
        return new Standing(null, reason);
    }

    boolean stands() {
        return title != null;
    }

    /** Whether it was taken on at all, whatever became of it. */
    static boolean ever(Versions<Standing> standing) {
        return standing.standing().anyMatch(version -> version.value().stands());
    }

    /** Whether an entry is the only one left that took it on, so that all beneath rests on it. */
    static boolean restsOn(Versions<Standing> standing, EntryId entry) {
        return standing.standing()
                .filter(version -> version.value().stands())
                .map(Version::entry)
                .toList()
                .equals(List.of(entry));
    }
}
