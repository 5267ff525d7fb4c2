package org.treerings.queries.diff;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.framework.Indicator;
import org.treerings.kernel.framework.Phase;
import org.treerings.kernel.identity.ActionId;
import org.treerings.kernel.identity.CommitmentId;
import org.treerings.kernel.measure.Text;
import org.treerings.queries.Title;
import org.treerings.queries.facts.CityFacts;
import org.treerings.queries.facts.Paths;

/**
 * What paths are called: in English where the catalogue knows them, as the city calls it where it is its own.
 *
 * @param states where to look for what the city calls its own, the first one that knows it goes before
 */
record Labels(Framework framework, List<CityFacts> states) {

    private static final Map<String, String> WORDS = Map.of(
            Paths.REGISTRATION, "registration",
            Paths.NAME, "name",
            Paths.ABOUT, "about the city",
            Paths.POPULATION, "population",
            Paths.HEAD_OF_GOVERNMENT, "head of government",
            Paths.CLAIMS, "what the last document claims");

    String of(String path) {
        List<String> parts = List.of(path.split("/", -1));
        return switch (parts.getFirst()) {
            case Paths.COMMITMENTS ->
                IntStream.range(1, parts.size())
                        .filter(part -> part != 2)
                        .mapToObj(part -> undertaking(parts, part))
                        .collect(joining(" / "));
            case Paths.PATHWAY -> "pathway / " + step(parts.get(1)) + " / " + resource(Paths.last(path));
            case Paths.INDEX -> "index " + parts.get(1) + " / " + indicator(Paths.last(path));
            case Paths.RESOURCES -> "resources / " + resource(Paths.last(path));
            case Paths.OFFICERS -> "officers / " + Paths.last(path);
            default -> WORDS.getOrDefault(path, path);
        };
    }

    private String undertaking(List<String> parts, int part) {
        String path = String.join("/", parts.subList(0, part + 1));
        CommitmentId commitment = new CommitmentId(parts.get(1));
        return switch (part) {
            case 1 ->
                framework
                        .commitment(commitment)
                        .map(offered -> Title.of(offered.title()).title())
                        .orElseGet(() -> own(path));
            case 3 ->
                framework
                        .action(commitment, new ActionId(parts.get(3)))
                        .map(offered -> Title.of(offered.title()).title())
                        .orElseGet(() -> own(path));
            default -> parts.get(part);
        };
    }

    private String resource(String id) {
        return own(Paths.RESOURCES + "/" + id);
    }

    private String own(String path) {
        return states.stream()
                .map(state -> state.byPath().get(path))
                .filter(Objects::nonNull)
                .flatMap(fact -> Stream.ofNullable(fact.component("title", Text.class)))
                .map(Text::text)
                .findFirst()
                .orElseGet(() -> Paths.last(path));
    }

    private String step(String number) {
        return framework.pathway().stream()
                .flatMap(phase -> phase.steps().stream())
                .filter(step -> Integer.toString(step.number()).equals(number))
                .map(Phase.Step::title)
                .map(title -> Title.of(title).title())
                .findFirst()
                .orElse(number);
    }

    private String indicator(String number) {
        return framework.index().indicators().stream()
                .filter(indicator -> Integer.toString(indicator.number()).equals(number))
                .map(Indicator::name)
                .map(name -> Title.of(name).title())
                .findFirst()
                .orElse(number);
    }
}
