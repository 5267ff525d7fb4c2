package org.treerings.commands.commitment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.BaselineRecorded;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.TemplateId;
import org.treerings.kernel.measure.Text;

/** Where an action starts from. */
record Baseline(
        @Nullable TemplateId template,
        Measure measure,
        Text sentence,
        @Nullable LocalDate measuredOn) {

    static Baseline of(BaselineRecorded event) {
        return new Baseline(event.template(), event.measure(), event.sentence(), event.measuredOn());
    }

    /** The note survives when the number comes: a later measure takes it along, unless it brings its own. */
    Measure keepingNotes(Measure later) {
        Map<String, String> notes = new HashMap<>(measure.notes());
        notes.keySet().retainAll(later.values().keySet());
        notes.putAll(later.notes());
        return new Measure(later.type(), later.values(), notes);
    }
}
