package org.treerings.app.web.statistics;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.treerings.app.web.Moments;
import org.treerings.app.web.ReadSide;
import org.treerings.kernel.framework.Framework;
import org.treerings.queries.Rules;
import org.treerings.queries.profile.Profile;
import org.treerings.queries.statistics.Rollup;
import org.treerings.queries.statistics.Rollups;
import org.treerings.queries.statistics.Statistic;

/** Figures over cities, for dashboards. Open to all. */
@RestController
class StatisticsController {

    private static final Map<String, Definition> DEFINITIONS = Statistic.all().stream()
            .collect(toMap(Statistic::id, Definition::of, (first, _) -> first, LinkedHashMap::new));

    private final Rollups rollups;
    private final Moments moments;
    private final ReadSide readSide;
    private final Framework framework;
    private final Clock clock;

    StatisticsController(Rollups rollups, Moments moments, ReadSide readSide, Framework framework, Clock clock) {
        this.rollups = rollups;
        this.moments = moments;
        this.readSide = readSide;
        this.framework = framework;
        this.clock = clock;
    }

    /** The figures of a day, as it was known at an instant; with {@code from} also those of days up to {@code to}. */
    @GetMapping(path = "/api/statistics", produces = MediaType.APPLICATION_JSON_VALUE)
    Figures statistics(@ParameterObject StatisticsParameters asked) {
        List<LocalDate> days = asked.days(LocalDate.now(clock.withZone(ZoneOffset.UTC)));
        LocalDate day = asked.day();
        long known = moments.position("knownAt", asked.knownAt());
        long position = readSide.position();
        Lists lists = new Lists(asked.where(), day, asked.knownAt());
        Rollup rollup = rollups.of(asked.where(), day, known);
        Counted total = new Counted(rollup.total(), lists);
        return new Figures(
                position,
                Profile.SCHEMA_VERSION,
                framework.version(),
                Rules.current().version(),
                day,
                asked.knownAt(),
                DEFINITIONS,
                total.figures(),
                total.globalTargets(framework),
                countries(rollup, lists),
                regions(rollup, lists),
                days.isEmpty() ? null : series(asked, days, known));
    }

    private List<DayCount> series(StatisticsParameters asked, List<LocalDate> days, long known) {
        return rollups.on(asked.where(), days, known).stream()
                .map(point -> new DayCount(
                        point.day(),
                        new Counted(point.tally(), new Lists(asked.where(), point.day(), asked.knownAt())).figures()))
                .toList();
    }

    private static List<PlaceCount> countries(Rollup rollup, Lists lists) {
        return rollup.countries().entrySet().stream()
                .map(country -> new PlaceCount(
                        country.getKey(),
                        Locale.of("", country.getKey()).getDisplayCountry(Locale.ENGLISH),
                        new Counted(country.getValue(), lists.country(country.getKey())).figures()))
                .toList();
    }

    private static List<PlaceCount> regions(Rollup rollup, Lists lists) {
        return rollup.regions().entrySet().stream()
                .map(region -> new PlaceCount(
                        null, region.getKey(), new Counted(region.getValue(), lists.region(region.getKey())).figures()))
                .toList();
    }
}
