package org.treerings.queries.profile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.treerings.kernel.event.Content;
import org.treerings.kernel.identity.ResourceId;
import org.treerings.kernel.measure.Text;
import org.treerings.queries.facts.CityFacts;
import org.treerings.queries.facts.Fact;
import org.treerings.queries.facts.Origin;
import org.treerings.queries.facts.Paths;

/**
 * What the city shares, or shows in a step of the pathway.
 *
 * @param content a file or a link
 * @param origin of the resource, or of its link with the step
 */
public record Resource(
        ResourceId id,
        String title,
        String language,
        Content content,
        ValueState state,
        @JsonUnwrapped Origin origin) {

    static List<Resource> shared(CityFacts facts) {
        return facts.under(Paths.RESOURCES).map(fact -> of(fact, fact)).toList();
    }

    /** Those linked to a step that are still shared; the findings name the others. */
    static List<Resource> linked(CityFacts facts, int step) {
        return facts.under(Paths.links(step))
                .flatMap(link -> facts.present(Paths.resource(id(link))).map(resource -> of(resource, link)).stream())
                .toList();
    }

    private static Resource of(Fact resource, Fact origin) {
        Text title = resource.required("title", Text.class);
        return new Resource(
                id(resource),
                title.text(),
                title.language(),
                resource.required("content", Content.class),
                ValueState.REPORTED,
                Origin.of(origin));
    }

    static ResourceId id(Fact fact) {
        return new ResourceId(Paths.last(fact.path()));
    }
}
