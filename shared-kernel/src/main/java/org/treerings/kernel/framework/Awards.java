package org.treerings.kernel.framework;

import java.util.List;
import java.util.Map;

/** The award tracks and the levels that each of them has, scored independently of one another. */
public record Awards(List<Level> levels, List<Track> tracks) {

    public record Level(String code, Map<String, String> title) {}

    public record Track(String code, Map<String, String> title) {}
}
