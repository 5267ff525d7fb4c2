package org.treerings.kernel.framework;

import java.util.List;
import java.util.Map;

/**
 * The award tracks and the levels that each of them has, scored independently of one another.
 *
 * @param version of the rules, counts from 1
 * @param note whose rules they are, by language
 */
public record Awards(int version, Map<String, String> note, List<Level> levels, List<Track> tracks) {

    public record Level(String code, Map<String, String> title) {}

    public record Track(String code, Map<String, String> title, List<Rule> rules) {}

    /**
     * What a level of a track asks for.
     *
     * @param level its code
     */
    public record Rule(String level, List<Criterion> criteria) {}

    /**
     * One thing that a level asks for.
     *
     * @param text what is asked for, by language
     */
    public record Criterion(String code, Map<String, String> text, Condition condition) {}
}
