package org.treerings.queries.facts;

import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.DocumentDigest;
import org.treerings.kernel.identity.EntryId;

/**
 * What a change came with.
 *
 * @param words the same as a sentence goes on after "it"
 * @param imported the entry that says that the document was brought in; absent where that was broken off
 * @param document that says it
 * @param line counts from 1
 * @param corrected the entry in whose place it stands
 */
public record Because(
        String words,
        @Nullable EntryId imported,
        @Nullable DocumentDigest document,
        @Nullable Integer line,
        @Nullable EntryId corrected) {

    static @Nullable Because of(Fact fact, @Nullable EntryId imported, @Nullable EntryId corrected) {
        Change.Source source = Change.Source.of(fact);
        if (source != null) {
            String line = source.line() == null ? "" : ", line " + source.line();
            return new Because(
                    "came with the import of document " + source.document() + line,
                    imported,
                    source.document(),
                    source.line(),
                    corrected);
        }
        return corrected == null
                ? null
                : new Because("came with the correction of entry " + corrected, null, null, null, corrected);
    }
}
