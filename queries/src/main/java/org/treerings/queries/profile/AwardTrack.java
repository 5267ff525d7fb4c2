package org.treerings.queries.profile;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.Claims;
import org.treerings.kernel.framework.Awards;

/**
 * An award track with its levels, none of which presumes another.
 *
 * @param track its code
 * @param titles by language
 */
public record AwardTrack(String track, String title, SortedMap<String, String> titles, List<Level> levels) {

    /**
     * A level of the track.
     *
     * @param level its code
     * @param titles by language
     * @param claimedPercent how much of it the last document said to be reached; absent where none did
     */
    public record Level(
            String level,
            String title,
            SortedMap<String, String> titles,
            @Nullable Integer claimedPercent) {}

    static List<AwardTrack> of(Awards awards, Claims claims) {
        return awards.tracks().stream().map(track -> of(track, awards, claims)).toList();
    }

    private static AwardTrack of(Awards.Track track, Awards awards, Claims claims) {
        Title title = Title.of(track.title());
        return new AwardTrack(
                track.code(),
                title.title(),
                title.titles(),
                awards.levels().stream()
                        .map(level -> of(level, claimed(claims, track, level)))
                        .toList());
    }

    private static Level of(Awards.Level level, @Nullable Integer claimedPercent) {
        Title title = Title.of(level.title());
        return new Level(level.code(), title.title(), title.titles(), claimedPercent);
    }

    private static @Nullable Integer claimed(Claims claims, Awards.Track track, Awards.Level level) {
        return claims.awards().stream()
                .filter(award ->
                        award.track().equals(track.code()) && award.level().equals(level.code()))
                .map(Claims.Award::percent)
                .findFirst()
                .orElse(null);
    }
}
