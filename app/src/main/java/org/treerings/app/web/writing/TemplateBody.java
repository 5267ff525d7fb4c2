package org.treerings.app.web.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Words;
import org.treerings.kernel.measure.Direction;
import org.treerings.kernel.measure.MeasureType;
import org.treerings.kernel.measure.OwnTemplate;
import org.treerings.kernel.measure.Scale;
import org.treerings.kernel.measure.Slot;
import org.treerings.kernel.measure.Text;

/** A sentence of the city's own with typed holes, such as {@code There are {trees} trees in the streets}. */
record TemplateBody(
        @Nullable String sentence,
        @Nullable String language,
        @Nullable List<@Nullable Hole> slots) {

    record Hole(
            @Nullable String code,
            @Nullable MeasureType type,
            @Nullable String unit,
            @Nullable Map<String, @Nullable String> label,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable Direction direction,
            @Nullable Scale scale) {

        Slot slot(String field) {
            return new Slot(
                    Given.value(field + ".code", code),
                    Given.value(field + ".type", type),
                    unit,
                    Given.values(field + ".label", label),
                    min,
                    max,
                    direction,
                    scale);
        }
    }

    OwnTemplate template() {
        List<Slot> given = new ArrayList<>();
        for (Hole hole : Given.value("ownTemplate.slots", slots)) {
            String field = "ownTemplate.slots[" + given.size() + "]";
            given.add(Given.value(field, hole).slot(field));
        }
        Text words = Given.text("ownTemplate.sentence", sentence, language);
        return new OwnTemplate(Words.text("ownTemplate.sentence", words), given);
    }
}
