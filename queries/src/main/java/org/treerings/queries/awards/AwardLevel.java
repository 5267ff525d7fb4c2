package org.treerings.queries.awards;

import java.util.List;
import java.util.SortedMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.Claims;
import org.treerings.kernel.framework.Awards;
import org.treerings.kernel.framework.Condition;
import org.treerings.kernel.framework.Figure;
import org.treerings.queries.Title;

/**
 * A level of a track.
 *
 * @param level its code
 * @param titles by language
 * @param percent of the criteria that are met, rounded down; absent where the rules ask for nothing
 * @param claimedPercent how much of it the last document said to be reached; absent where none did
 */
public record AwardLevel(
        String level,
        String title,
        SortedMap<String, String> titles,
        @Nullable Integer percent,
        @Nullable Integer claimedPercent,
        List<Criterion> criteria) {

    /**
     * One thing that the level asks for.
     *
     * @param criterion its code
     * @param text what is asked for
     * @param texts the same by language
     * @param condition as the rules write it
     * @param figure what the profile counts
     * @param of what the percentage is of; absent for a plain number
     */
    public record Criterion(
            String criterion,
            boolean met,
            String text,
            SortedMap<String, String> texts,
            String condition,
            int figure,
            @Nullable Integer of) {

        private static Criterion of(Awards.Criterion criterion, ToIntFunction<Figure> figures) {
            Title text = Title.of(criterion.text());
            Condition condition = criterion.condition();
            Figure whole = condition.whole();
            return new Criterion(
                    criterion.code(),
                    condition.met(figures),
                    text.title(),
                    text.titles(),
                    condition.toString(),
                    figures.applyAsInt(condition.figure()),
                    whole == null ? null : figures.applyAsInt(whole));
        }
    }

    static AwardLevel of(Awards.Level level, Awards.Track track, ToIntFunction<Figure> figures, Claims claims) {
        Title title = Title.of(level.title());
        List<Criterion> criteria = track.rules().stream()
                .filter(rule -> rule.level().equals(level.code()))
                .flatMap(rule -> rule.criteria().stream())
                .map(criterion -> Criterion.of(criterion, figures))
                .toList();
        return new AwardLevel(
                level.code(),
                title.title(),
                title.titles(),
                percent(criteria),
                claimed(claims, track, level),
                criteria);
    }

    private static @Nullable Integer percent(List<Criterion> criteria) {
        long met = criteria.stream().filter(Criterion::met).count();
        return criteria.isEmpty() ? null : Math.toIntExact(met * 100 / criteria.size());
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
