package org.treerings.queries.awards;

import java.util.List;
import java.util.SortedMap;
import java.util.function.ToIntFunction;
import org.treerings.kernel.event.Claims;
import org.treerings.kernel.framework.Awards;
import org.treerings.kernel.framework.Figure;
import org.treerings.queries.Title;

/**
 * An award track with its levels.
 *
 * @param track its code
 * @param titles by language
 * @param rulesVersion of the rules by which it is told; they are our own
 */
public record AwardTrack(
        String track, String title, SortedMap<String, String> titles, int rulesVersion, List<AwardLevel> levels) {

    /**
     * Every track, by the rules of the framework.
     *
     * @param figures what the profile counts
     * @param claims what the last document said to be reached
     */
    public static List<AwardTrack> of(Awards awards, ToIntFunction<Figure> figures, Claims claims) {
        return awards.tracks().stream()
                .map(track -> of(track, awards, figures, claims))
                .toList();
    }

    private static AwardTrack of(Awards.Track track, Awards awards, ToIntFunction<Figure> figures, Claims claims) {
        Title title = Title.of(track.title());
        return new AwardTrack(
                track.code(),
                title.title(),
                title.titles(),
                awards.version(),
                awards.levels().stream()
                        .map(level -> AwardLevel.of(level, track, figures, claims))
                        .toList());
    }
}
