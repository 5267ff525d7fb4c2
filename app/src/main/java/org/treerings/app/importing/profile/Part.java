package org.treerings.app.importing.profile;

import java.util.Map;
import java.util.regex.Pattern;
import org.treerings.app.importing.text.Wording;

/** What a line of the Action Platform's chapter is. */
enum Part {
    AREA,
    COMMITMENT_MADE,
    COMMITMENT,
    OTHER_COMMITMENTS,
    ACTION,
    DESCRIPTION,
    BASELINE,
    TARGET,
    LAST_UPDATE,
    TEXT;

    static final String LAST_UPDATE_WORDS = "last update:";

    private static final Pattern AREA_NUMBER = Pattern.compile("action area \\d{1,3}");
    private static final Map<String, Part> HEADINGS = Map.of(
            Wording.key("Commitment Made:"), COMMITMENT_MADE,
            Wording.key("Other commitments under this action area"), OTHER_COMMITMENTS,
            Wording.key("Description of how city is taking action"), DESCRIPTION,
            Wording.key("Baseline:"), BASELINE,
            Wording.key("Target:"), TARGET);

    /** What the line is by its own words. */
    static Part of(String key) {
        if (key.startsWith(LAST_UPDATE_WORDS)) {
            return LAST_UPDATE;
        }
        return AREA_NUMBER.matcher(key).matches() ? AREA : HEADINGS.getOrDefault(key, TEXT);
    }

    boolean isHeadOfText() {
        return this == DESCRIPTION || this == BASELINE || this == TARGET;
    }

    /** Whether its words are too long or too plain to be a city's. */
    boolean isUnmistakable() {
        return this == AREA || this == COMMITMENT_MADE || this == OTHER_COMMITMENTS || this == DESCRIPTION;
    }
}
