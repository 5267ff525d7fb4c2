package org.treerings.commands;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.identity.EntryId;

/**
 * Which version of an item whoever sends a command has seen, so that nobody overwrites what they do not know.
 *
 * @param asked whether it has to be told at all
 * @param entry that touched the item last, as far as seen
 */
public record Seen(boolean asked, @Nullable EntryId entry) {

    /** The metadata under which the entry travels. */
    public static final String EXPECTED = "expected";

    /** In place of an entry: whichever version there is. */
    public static final String ANY = "*";

    /** Events have happened, and imports go by their documents' days: nobody is asked. */
    static final Seen UNASKED = new Seen(false, null);

    static Seen of(Map<String, ?> metadata) {
        Object expected = metadata.get(EXPECTED);
        boolean told = metadata.containsKey("actor") && Provenance.of(metadata).source() == null;
        if (!told || ANY.equals(expected)) {
            return UNASKED;
        }
        return new Seen(true, expected == null ? null : EntryId.of(expected.toString()));
    }

    /**
     * Lets those pass who do not say what they have seen, or have seen the item as it is.
     *
     * @throws StaleItem if it has changed since
     */
    void allowIfTold(Versions<?> item) {
        if (entry != null) {
            allow(item);
        }
    }

    /**
     * Lets only those pass who have seen the item as it is.
     *
     * @throws VersionRequired if there is something that may not have been seen
     * @throws StaleItem if it has changed since
     */
    public void allow(Versions<?> item) {
        if (!asked || (entry == null && item.standing().findAny().isEmpty())) {
            return;
        }
        EntryId last = item.lastTouched();
        if (entry == null) {
            throw new VersionRequired(last);
        }
        if (!entry.equals(last)) {
            throw new StaleItem(last);
        }
    }
}
