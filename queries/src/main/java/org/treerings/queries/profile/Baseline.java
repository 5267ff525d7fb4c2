package org.treerings.queries.profile;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.OwnTemplate;
import org.treerings.kernel.measure.SentenceTemplate;
import org.treerings.kernel.measure.Slot;
import org.treerings.kernel.measure.TemplateId;
import org.treerings.kernel.measure.Text;
import org.treerings.queries.facts.CityFacts;
import org.treerings.queries.facts.Fact;
import org.treerings.queries.facts.Origin;

/**
 * Where the city starts from.
 *
 * @param sentence rendered from its template where every slot can be filled, else as it was once printed
 * @param printed as it was once printed
 * @param template the sentence's code and version; absent where the sentence is no sentence of the catalogue
 * @param ownTemplate the city's own sentence instead; absent too for a baseline in free words
 * @param measuredOn the day the values were true, where that is known
 * @param confirmedOn the latest day on which the city said that it still holds
 */
public record Baseline(
        String sentence,
        String printed,
        String language,
        @Nullable TemplateId template,
        @Nullable OwnTemplate ownTemplate,
        Measure measure,
        ValueState state,
        @Nullable LocalDate measuredOn,
        @JsonUnwrapped Origin origin,
        @Nullable LocalDate confirmedOn) {

    static @Nullable Baseline of(CityFacts facts, String path, Framework framework) {
        return facts.present(path)
                .map(fact -> of(fact, facts.confirmedOn(fact), framework))
                .orElse(null);
    }

    private static Baseline of(Fact fact, @Nullable LocalDate confirmedOn, Framework framework) {
        Text printed = fact.required("sentence", Text.class);
        Measure measure = fact.required("measure", Measure.class);
        TemplateId id = fact.component("template", TemplateId.class);
        OwnTemplate own = fact.component("ownTemplate", OwnTemplate.class);
        Optional<SentenceTemplate> template = framework.sentence(id, own);
        List<Slot> slots = template.map(SentenceTemplate::slots).orElse(List.of());
        return new Baseline(
                template.filter(_ -> slots.stream().allMatch(slot -> fills(measure, slot)))
                        .map(found -> found.write(measure, printed.language()))
                        .orElse(printed.text()),
                printed.text(),
                printed.language(),
                id,
                own,
                measure,
                ValueState.of(measure, slots.stream().map(Slot::code).collect(toSet())),
                fact.component("measuredOn", LocalDate.class),
                Origin.of(fact),
                confirmedOn);
    }

    /** A note can stand for a number; between the wordings for yes and no it makes no sentence. */
    private static boolean fills(Measure measure, Slot slot) {
        return measure.values().containsKey(slot.code())
                || (slot.type() != MeasureType.YES_NO && measure.notes().containsKey(slot.code()));
    }
}
