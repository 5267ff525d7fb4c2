package org.treerings.kernel.measure;

import java.util.List;
import java.util.Map;

/**
 * A sentence with typed holes of a city's own. It is stored with the baseline that fills it, so that it needs no version.
 *
 * @param sentence pattern, see {@link Sentence}
 */
public record OwnTemplate(Text sentence, List<Slot> slots) {

    public OwnTemplate {
        slots = List.copyOf(slots);
    }

    /** The same, as a template of the catalogue would be. */
    public SentenceTemplate template() {
        MeasureType type = slots.size() == 1 ? slots.getFirst().type() : MeasureType.COMPOSITE;
        return new SentenceTemplate(1, type, Map.of(sentence.language(), sentence.text()), slots);
    }
}
