package org.treerings.app.importing.profile;

import java.util.Arrays;
import java.util.Optional;
import org.treerings.app.importing.text.Wording;

/** The fixed words of the first chapter. A label stands below its value. */
enum OverviewHeading {
    ABOUT("About", false),
    OVERVIEW("Overview", false),
    POPULATION("Population size", true),
    COUNTRY("Country", true),
    REGION("Region", true),
    HEAD_OF_GOVERNMENT("Head of government", true),
    STATISTICS("Platform engagement statistics", false),
    ACTIONS("Actions made on the Action Platform", true),
    ACHIEVEMENTS("Achievements", false),
    /** The title of an award track; the catalogue has the words. */
    TRACK("", false);

    private final String words;
    private final String key;
    private final boolean label;

    OverviewHeading(String words, boolean label) {
        this.words = words;
        this.key = Wording.key(words);
        this.label = label;
    }

    String words() {
        return words;
    }

    boolean isLabel() {
        return label;
    }

    static Optional<OverviewHeading> of(String key, Catalogue catalogue) {
        if (catalogue.track(key).isPresent()) {
            return Optional.of(TRACK);
        }
        return Arrays.stream(values())
                .filter(heading -> heading != TRACK && heading.key.equals(key))
                .findFirst();
    }
}
