package org.treerings.kernel.framework;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** What a profile counts, for the awards. Something that is there or not counts 1 or 0. */
public enum Figure {
    ABOUT("about"),
    POPULATION("population"),
    /** The name, not the office alone. */
    HEAD_OF_GOVERNMENT("head of government"),
    COMMITMENTS("commitments"),
    /** Areas in which a commitment is made. */
    ACTION_AREAS("action areas"),
    ACTIONS("actions"),
    DESCRIBED_ACTIONS("actions with description"),
    ACTIONS_WITH_BASELINE("actions with baseline"),
    ACTIONS_WITH_TARGET("actions with target"),
    ACTIONS_WITH_BASELINE_AND_TARGET("actions with baseline and target"),
    /** A target with a typed value and a day by which. */
    ACTIONS_WITH_DATED_TARGET("actions with a value and a day in the target"),
    ACTIONS_WITH_PROGRESS("actions with a progress report"),
    /** Reports that name a resource as evidence. */
    REPORTS_WITH_EVIDENCE("progress reports with evidence"),
    STEPS_WITH_RESOURCE("steps with a resource"),
    PHASES_WITH_RESOURCE("phases with a resource"),
    RESOURCES("resources"),
    /** Resources that a step or a progress report refers to. */
    RESOURCES_IN_USE("resources in use"),
    /** Indicators of the index, in its latest year. */
    INDICATORS("indicators assessed");

    private static final Map<String, Figure> BY_WORDS =
            Arrays.stream(values()).collect(toUnmodifiableMap(Figure::words, figure -> figure));

    private final String words;

    Figure(String words) {
        this.words = words;
    }

    /** As conditions spell it. */
    public String words() {
        return words;
    }

    static Optional<Figure> of(String words) {
        return Optional.ofNullable(BY_WORDS.get(words));
    }
}
