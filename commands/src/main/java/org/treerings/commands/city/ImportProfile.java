package org.treerings.commands.city;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.Claims;
import org.treerings.kernel.event.ProfileImported;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.DocumentDigest;

/** Note that a document has been brought in whole. */
public record ImportProfile(
        CityId city,
        DocumentDigest document,
        DocumentDigest content,
        int lines,
        Claims claims,
        @Nullable LocalDate statedOn)
        implements CityCommand {

    ProfileImported event() {
        return new ProfileImported(city, document, content, lines, claims, statedOn);
    }
}
