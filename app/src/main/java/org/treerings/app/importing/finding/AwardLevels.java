package org.treerings.app.importing.finding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.treerings.app.importing.profile.Overview.Award;
import org.treerings.app.importing.profile.Profile;
import org.treerings.kernel.framework.Awards;
import org.treerings.kernel.framework.Framework;

/** Award tracks in which a higher level is further than a lower one. */
final class AwardLevels implements Check {

    @Override
    public Stream<Finding> findings(Profile profile) {
        return profile.overview().awards().stream()
                .collect(groupingBy(Award::track, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .flatMap(AwardLevels::of);
    }

    private static Stream<Finding> of(List<Award> track) {
        Map<String, Award> byLevel = track.stream().collect(toMap(Award::level, award -> award, (first, _) -> first));
        Award lower = null;
        for (Awards.Level level : Framework.current().awards().levels()) {
            Award award = byLevel.get(level.code());
            if (award != null && lower != null && award.percent() > lower.percent()) {
                return Stream.of(finding(award, lower));
            }
            lower = award == null ? lower : award;
        }
        return Stream.of();
    }

    private static Finding finding(Award higher, Award lower) {
        return Finding.note(
                "award-levels-out-of-order",
                higher.line(),
                "claims",
                "In the track %s the level %s is %d %% complete while the lower level %s is %d %%; one of them may be wrong."
                        .formatted(higher.track(), higher.level(), higher.percent(), lower.level(), lower.percent()));
    }
}
