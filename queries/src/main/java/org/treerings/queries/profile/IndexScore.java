package org.treerings.queries.profile;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.Claims;
import org.treerings.kernel.framework.BiodiversityIndex;

/**
 * The City Biodiversity Index. Not assessed is not zero.
 *
 * @param score points of what was assessed; absent where nothing was
 * @param claimedScore points that the last document printed; absent where none did
 * @param assessed how many indicators were assessed
 * @param attainable points that those are worth
 * @param maximum points of all indicators together
 */
public record IndexScore(
        State state,
        @Nullable Integer score,
        @Nullable Integer claimedScore,
        int assessed,
        int attainable,
        int maximum,
        List<Component> components) {

    /** Whether the city has started on it. */
    public enum State {
        NOT_STARTED;

        @JsonValue
        public String word() {
            return "not-started";
        }
    }

    /**
     * A core component.
     *
     * @param component its code
     * @param titles by language
     * @param claimedStarted whether the last document said that the city has started on it; absent where none did
     */
    public record Component(
            String component,
            String title,
            SortedMap<String, String> titles,
            State state,
            @Nullable Integer score,
            @Nullable Integer claimedScore,
            @Nullable Boolean claimedStarted,
            int maximum) {

        private static Component of(BiodiversityIndex.Component component, Claims claims) {
            Title title = Title.of(component.name());
            Claims.IndexComponent claimed = claims.indexComponents().stream()
                    .filter(claim -> claim.component().equals(component.code()))
                    .findFirst()
                    .orElse(null);
            return new Component(
                    component.code(),
                    title.title(),
                    title.titles(),
                    State.NOT_STARTED,
                    null,
                    claimed == null ? null : claimed.points(),
                    claimed == null ? null : claimed.started(),
                    component.maximum());
        }
    }

    static IndexScore of(BiodiversityIndex index, Claims claims) {
        return new IndexScore(
                State.NOT_STARTED,
                null,
                claims.indexPoints(),
                0,
                0,
                index.maximum(),
                index.components().stream()
                        .map(component -> Component.of(component, claims))
                        .toList());
    }
}
