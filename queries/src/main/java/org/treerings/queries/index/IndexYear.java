package org.treerings.queries.index;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.framework.BiodiversityIndex;
import org.treerings.queries.Title;
import org.treerings.queries.facts.CityFacts;
import org.treerings.queries.facts.Fact;
import org.treerings.queries.facts.Paths;

/**
 * The index in a year, in the framework's edition. Assessments by another edition belong to other totals and are not
 * counted here.
 *
 * @param score points of what was assessed; absent where nothing was
 * @param assessed how many indicators were assessed
 * @param attainable points that those are worth
 * @param maximum points of all indicators together
 */
public record IndexYear(
        int year,
        String edition,
        IndexState state,
        @Nullable Integer score,
        int assessed,
        int attainable,
        int maximum,
        List<Component> components,
        List<IndicatorScore> indicators) {

    /**
     * A core component.
     *
     * @param component its code
     * @param titles by language
     * @param score points of what was assessed; absent where nothing was
     */
    public record Component(
            String component,
            String title,
            SortedMap<String, String> titles,
            IndexState state,
            @Nullable Integer score,
            int assessed,
            int attainable,
            int maximum) {

        private static Component of(BiodiversityIndex.Component component, List<IndicatorScore> all) {
            Title title = Title.of(component.name());
            Total total = Total.of(all.stream()
                    .filter(indicator -> indicator.component().equals(component.code()))
                    .toList());
            return new Component(
                    component.code(),
                    title.title(),
                    title.titles(),
                    total.state(),
                    total.score(),
                    total.assessed(),
                    total.attainable(),
                    component.maximum());
        }
    }

    /** The index in a year, whether or not anything was assessed. */
    public static IndexYear of(CityFacts facts, int year, BiodiversityIndex index) {
        Map<String, Fact> assessed = facts.under(Paths.indicators(year))
                .filter(fact -> fact.required("edition", String.class).equals(index.edition()))
                .collect(toMap(fact -> Paths.last(fact.path()), fact -> fact));
        List<IndicatorScore> indicators = index.indicators().stream()
                .map(indicator -> IndicatorScore.of(
                        indicator, Optional.ofNullable(assessed.get(Integer.toString(indicator.number())))))
                .toList();
        Total total = Total.of(indicators);
        return new IndexYear(
                year,
                index.edition(),
                total.state(),
                total.score(),
                total.assessed(),
                total.attainable(),
                index.maximum(),
                index.components().stream()
                        .map(component -> Component.of(component, indicators))
                        .toList(),
                indicators);
    }

    /** The years for which something was assessed, the latest last. */
    public static List<Integer> years(CityFacts facts) {
        String start = Paths.INDEX + "/";
        return facts.byPath().tailMap(start).keySet().stream()
                .takeWhile(path -> path.startsWith(start))
                .filter(path -> facts.present(path).isPresent())
                .map(path -> Integer.valueOf(path.substring(start.length(), path.lastIndexOf('/'))))
                .distinct()
                .sorted()
                .toList();
    }
}
