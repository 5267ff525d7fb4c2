package org.treerings.app.importing.profile;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.treerings.app.importing.text.Vocabulary;
import org.treerings.app.importing.text.Wording;
import org.treerings.kernel.framework.Area;
import org.treerings.kernel.framework.Awards;
import org.treerings.kernel.framework.BiodiversityIndex;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.framework.OfferedAction;
import org.treerings.kernel.framework.OfferedCommitment;
import org.treerings.kernel.framework.Phase;

/** The framework in force, looked up by the key of a title in any of its languages, see {@link Wording#key}. */
final class Catalogue implements Vocabulary {

    /** The catalogue's part that a title names, and the title's language. */
    record Named<T>(T part, String language) {}

    private final Framework framework = Framework.current();
    private final List<OfferedCommitment> offered = framework.areas().stream()
            .flatMap(area -> area.commitments().stream())
            .toList();
    private final Map<String, Named<Area>> areas = named(framework.areas(), Area::title, "");
    private final Map<String, Named<OfferedCommitment>> commitments = named(offered, OfferedCommitment::title, "");
    private final Map<String, Named<OfferedAction>> actions =
            named(offered.stream().flatMap(one -> one.actions().stream()).toList(), OfferedAction::title, "");
    private final Map<String, Named<Phase>> phases = framework.pathway().stream()
            .flatMap(phase -> named(List.of(phase), Phase::title, phase.number() + ". ").entrySet().stream())
            .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    private final Map<String, Named<Phase.Step>> steps = framework.pathway().stream()
            .flatMap(phase -> phase.steps().stream())
            .flatMap(step -> named(List.of(step), Phase.Step::title, step.number() + ". ").entrySet().stream())
            .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    private final Map<String, Named<Awards.Track>> tracks =
            named(framework.awards().tracks(), Awards.Track::title, "");
    private final Map<String, Named<Awards.Level>> levels =
            named(framework.awards().levels(), Awards.Level::title, "");
    private final Map<String, Named<BiodiversityIndex.Component>> components =
            named(framework.index().components(), BiodiversityIndex.Component::name, "");

    @Override
    public boolean isHeading(String key) {
        return isUnmistakable(key)
                || Part.of(key) != Part.TEXT
                || Chapter.isNumberOrTitle(key)
                || OverviewHeading.of(key, this).isPresent()
                || isArea(key)
                || isPhase(key)
                || steps.containsKey(key)
                || components.containsKey(key);
    }

    @Override
    public boolean isUnmistakable(String key) {
        return isCommitment(key) || isAction(key) || Part.of(key).isUnmistakable();
    }

    boolean isArea(String key) {
        return areas.containsKey(key);
    }

    boolean isPhase(String key) {
        return phases.containsKey(key);
    }

    boolean isCommitment(String key) {
        return commitments.containsKey(key);
    }

    /** Whether any commitment offers it. */
    boolean isAction(String key) {
        return actions.containsKey(key);
    }

    Optional<Named<OfferedCommitment>> commitment(String key) {
        return Optional.ofNullable(commitments.get(key));
    }

    /** The action, if this commitment offers it. */
    Optional<Named<OfferedAction>> action(OfferedCommitment commitment, String key) {
        return Optional.ofNullable(actions.get(key))
                .filter(action -> commitment.actions().contains(action.part()));
    }

    Optional<Phase.Step> step(String key) {
        return Optional.ofNullable(steps.get(key)).map(Named::part);
    }

    Optional<Awards.Track> track(String key) {
        return Optional.ofNullable(tracks.get(key)).map(Named::part);
    }

    /** The level that a key such as {@code starter profile} names. */
    Optional<Awards.Level> level(String key) {
        String title = key.endsWith(" profile") ? key.substring(0, key.length() - " profile".length()) : key;
        return Optional.ofNullable(levels.get(title)).map(Named::part);
    }

    Optional<BiodiversityIndex.Component> component(String key) {
        return Optional.ofNullable(components.get(key)).map(Named::part);
    }

    private static <T> Map<String, Named<T>> named(
            Collection<T> parts, Function<T, Map<String, String>> titles, String before) {
        return parts.stream()
                .flatMap(part -> titles.apply(part).entrySet().stream()
                        .map(title ->
                                Map.entry(Wording.key(before + title.getValue()), new Named<>(part, title.getKey()))))
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
    }
}
