package org.treerings.app.importing.finding;

import java.util.stream.Stream;
import org.treerings.app.importing.profile.Index;
import org.treerings.app.importing.profile.PrintedNumber;
import org.treerings.app.importing.profile.Profile;

/** Points for what has not been started: not assessed is not zero. */
final class IndexPoints implements Check {

    @Override
    public Stream<Finding> findings(Profile profile) {
        Index index = profile.index();
        PrintedNumber points = index.points();
        if (points != null && !index.components().isEmpty() && !index.isStarted()) {
            return Stream.of(finding(points, "the index"));
        }
        return index.components().stream()
                .filter(component -> !component.started())
                .flatMap(component ->
                        Stream.ofNullable(component.points()).map(printed -> finding(printed, component.code())));
    }

    private static Finding finding(PrintedNumber points, String what) {
        return Finding.note(
                "points-without-start",
                points.line(),
                "claims",
                "%d points are printed for %s, which the city has not started; it counts as not assessed, not as zero."
                        .formatted(points.value(), what));
    }
}
