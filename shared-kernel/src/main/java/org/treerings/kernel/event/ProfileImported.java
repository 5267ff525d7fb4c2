package org.treerings.kernel.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.DocumentDigest;

/**
 * A profile document was brought in, as the last entry of its import. What the document claims of its own contents is kept
 * beside what the record derives.
 *
 * @param document digest of the bytes as they came
 * @param content digest of the text without byte order mark and with plain line ends: the same document in another wrapping
 * @param lines how many lines the text has
 * @param downloadedOn the day printed on its cover
 */
@Stored(name = "profile-imported")
public record ProfileImported(
        CityId city,
        DocumentDigest document,
        DocumentDigest content,
        int lines,
        Claims claims,
        @Nullable LocalDate downloadedOn)
        implements CityEvent {

    @Override
    public @Nullable LocalDate statedOn() {
        return downloadedOn;
    }
}
