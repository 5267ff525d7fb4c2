package org.treerings.app.house.wrong;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A name that tells nothing, and a clock of its own. */
public class WordsManager {

    LocalDate today() {
        return LocalDate.now(ZoneId.of("UTC"));
    }

    Instant instant() {
        return Instant.now();
    }
}
