package org.treerings.app.importing.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treerings.app.importing.text.Passage;
import org.treerings.kernel.event.Claims;

/**
 * What a profile document says.
 *
 * @param chapters which of them are there
 * @param cut the line where the text begins that the document ends in; absent where the last text is whole
 * @param marked lines of the platform's own wording from which marks were taken off
 */
public record Profile(
        Cover cover,
        Overview overview,
        ActionPlatform actionPlatform,
        List<PathwayStep> pathway,
        Index index,
        List<Passage> resources,
        Set<Chapter> chapters,
        @Nullable Integer cut,
        Set<Integer> marked) {

    /** Whether anything is there that can be recorded. */
    public boolean isEmpty() {
        return overview.about() == null
                && overview.population() == null
                && overview.head() == null
                && actionPlatform.printed().isEmpty();
    }

    /** The figures that the document prints about itself. */
    public Claims claims() {
        PrintedNumber actions = overview.actions();
        PrintedNumber points = index.points();
        return new Claims(
                actions == null ? null : actions.value(),
                overview.awards().stream()
                        .map(award -> new Claims.Award(award.track(), award.level(), award.percent()))
                        .toList(),
                points == null ? null : points.value(),
                index.components().stream().flatMap(Profile::claim).toList());
    }

    private static Stream<Claims.IndexComponent> claim(Index.Component component) {
        return Optional.ofNullable(component.points()).stream()
                .map(points -> new Claims.IndexComponent(component.code(), points.value(), component.started()));
    }
}
